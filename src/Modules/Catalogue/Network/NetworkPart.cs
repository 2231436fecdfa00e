using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Api;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;
using Samverka.Platform.Imports;
using Samverka.Platform.Jobs;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;

namespace Samverka.Catalogue.Network;

/// <summary>The European network: what its catalogue says of hubs anywhere.</summary>
internal static class NetworkPart
{
    public const string ManageName = "network.manage";

    public const string LinkName = "network.link";

    public static readonly Permission Manage = new(ManageName, Role.Administrator);

    public static readonly Permission Link = new(LinkName, Role.Administrator);

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(Manage).AddSingleton(Link);
        services.AddScoped<NetworkImport>().AddScoped<ListingDesk>().AddScoped<BatchList>();
        services.AddScoped<PreviewErasure>().AddLoop<PreviewErasure>(TimeSpan.FromHours(6), (erasure, cancellation) => erasure.Run(cancellation));
        services.AddKept<ImportBatch, NetworkNow>().AddScoped<NetworkView>();
        services.AddScoped<IStartStep, NetworkAtStart>();
        services.AddScoped<INetworkDirectory, NetworkDirectory>();
        services.AddNavigation(new NavigationEntry(NavigationArea.Public, 40, new Address("/network"), "nav.network", typeof(CatalogueModule)));
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Administration, 50, new Address("/administration/network-imports"), "nav.network-imports", typeof(CatalogueModule), reader => reader.MaySomewhere(Manage)));
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Administration, 51, new Address("/administration/network-links"), "nav.network-links", typeof(CatalogueModule), reader => reader.MaySomewhere(Link)));
    }

    public static void BuildModel(ModelBuilder model) => ListingModel.Build(model);

    public static void MapEndpoints(IEndpointRouteBuilder endpoints) => NetworkEndpoints.Map(endpoints);
}
