using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Offerings;
using Samverka.Platform.CommandLine;
using Samverka.Platform.Modules;

namespace Samverka.Catalogue;

/// <summary>What hubs offer, and what the European catalogue says of hubs elsewhere.</summary>
internal sealed class CatalogueModule : IModule
{
    public string Name => "catalogue";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        OfferingsPart.AddServices(services);
        NetworkPart.AddServices(services);
    }

    public void BuildModel(ModelBuilder model)
    {
        OfferingsPart.BuildModel(model);
        NetworkPart.BuildModel(model);
    }

    // The price list as it stands; what was corrected or waits is read only where it is asked for.
    public IEnumerable<RowFilter> Filters => [RowFilter.Of<OfferingPrice>(price => price.CorrectedAt == null && price.AwaitsSince == null)];

    public IEnumerable<Command> Commands(CommandHost host) => new ImportCommand().Commands(host);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        OfferingsPart.MapEndpoints(endpoints);
        NetworkPart.MapEndpoints(endpoints);
    }
}
