using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Samverka.Catalogue.Network;

internal static class NetworkPart
{
    public static void AddServices(IServiceCollection services)
    {
    }

    public static void BuildModel(ModelBuilder model)
    {
    }

    public static void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
