using Microsoft.AspNetCore.Routing;
namespace Samverka.Organisations.Listing;
internal static class OrganisationExport { public static void Map(IEndpointRouteBuilder endpoints) => _ = endpoints; }
