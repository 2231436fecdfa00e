using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Samverka.Catalogue.Offerings;

internal static class OfferingsPart
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
