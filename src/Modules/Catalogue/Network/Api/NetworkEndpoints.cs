using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;
using Samverka.Platform.Api;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Api;

/// <summary>The network as JSON, for anyone.</summary>
internal static class NetworkEndpoints
{
    private const int MaxLimit = 100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/network/hubs").AllowAnonymous();
        group.MapGet("", List);
        group.MapGet("/{id:guid}", One);
        endpoints.MapGet("/{lang:lang}/network/export", NetworkExport.Write).AllowAnonymous();
    }

    private static async Task<IResult> List(
        [AsParameters] ApiQuery asked, NetworkView view, ICodeLists lists, IStringLocalizer<CatalogueModule> texts, CancellationToken cancellation)
    {
        var (filter, errors) = asked.Query.Read(lists);
        var limit = asked.Limit ?? 50;
        if (limit is < 1 or > MaxLimit) errors = [.. errors, new FieldError("limit", "network.api.limit", MaxLimit)];
        if (errors.Count > 0)
        {
            return Results.ValidationProblem(errors.GroupBy(error => error.Field).ToDictionary(
                group => group.Key, group => group.Select(error => texts[error.Key, error.Arguments].Value).ToArray()));
        }

        var (index, state) = await view.Now(cancellation);
        var answer = index.Search(filter);
        var page = answer.Page(asked.Query.SortedBy, asked.Query.Descending, Language.English, asked.After, null, limit);
        return new TaggedJson<object>(new
        {
            source = ListingJson.Source(state),
            total = answer.Total,
            hubs = page.Cards.Select(card => ListingJson.Of(card.Id, card.Slug, card.Facts)),
            next = page.HasNext ? page.Cards[^1].Slug : null,
        });
    }

    private static async Task<IResult> One(Guid id, ListingDesk desk, NetworkView view, CancellationToken cancellation)
    {
        if (await desk.Find(new ListingId(id), cancellation) is not { } listing) return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        var (_, state) = await view.Now(cancellation);
        return new TaggedJson<object>(new
        {
            source = ListingJson.Source(state),
            hub = ListingJson.Of(listing.Id, listing.Slug, listing.Facts),
            text = listing.Facts.Text,
            withdrawnAt = listing.WithdrawnAt,
        });
    }

    /// <summary>The filter of the page, named as in its address, and how many to answer.</summary>
    internal sealed record ApiQuery(
        [FromQuery] string? Q, [FromQuery] string? Country, [FromQuery] string? Region, [FromQuery] string? Technology, [FromQuery] string? Sector,
        [FromQuery] string? Service, [FromQuery] string? Type, [FromQuery] string? Level, [FromQuery] string? Sort, [FromQuery] string? Dir,
        [FromQuery] string? After, [FromQuery] int? Limit)
    {
        public FilterQuery Query => new()
        {
            Q = Q,
            Country = Country,
            Region = Region,
            Technology = Technology,
            Sector = Sector,
            Service = Service,
            Type = Type,
            Level = Level,
            Sort = Sort,
            Dir = Dir,
        };
    }
}
