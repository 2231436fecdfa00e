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

    private static readonly ApiDoc Listing = new(
        "listNetworkHubs", "Network", "Hubs of the European network",
        new ApiParameter("q", "Words to look for", "robot"),
        new ApiParameter("country", "Two letters", "SE"),
        new ApiParameter("region", "A NUTS code of the version of 2021 or 2024, of any fineness", "SE22"),
        new ApiParameter("technology", "A code of technology", "cybersecurity"),
        new ApiParameter("sector", "A code of sector", "automotive"),
        new ApiParameter("service", "A code of catalogue-service", "prototyping"),
        new ApiParameter("type", "A code of hub-type", "edih"),
        new ApiParameter("level", "The least level, 1 to 5, of the technology or sector asked for", "4"),
        new ApiParameter("sort", "name or country; name when left out", "country"),
        new ApiParameter("dir", "asc or desc", "asc"),
        new ApiParameter("after", "What the answer before this one gave as next", "a-hub"),
        new ApiParameter("limit", "How many, 1 to 100", "10"));

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/network/hubs").AllowAnonymous();
        group.MapGet("", List).Answers<ListingList>(Listing, StatusCodes.Status400BadRequest);
        group.MapGet("/{id:guid}", One).Answers<ListingAnswer>(
            new("getNetworkHub", "Network", "One hub of the network", new ApiParameter("id", "The listing's id", "0199c0de-0000-7000-8000-000000000000")), StatusCodes.Status404NotFound);
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
                group => group.Key, group => group.Select(error => texts[error.Key.Replace("network.filter.", "network.api.", StringComparison.Ordinal), error.Arguments].Value).ToArray()));
        }

        var (index, state) = await view.Now(cancellation);
        var answer = index.Search(filter);
        var page = answer.Page(asked.Query.SortedBy, asked.Query.Descending, Language.English, asked.After, null, limit);
        return new TaggedJson(new ListingList(
            ListingSource.Of(state), answer.Total, [.. page.Cards.Select(card => ListingJson.Of(card.Id, card.Slug, card.Facts))], page.HasNext ? page.Cards[^1].Slug : null));
    }

    private static async Task<IResult> One(Guid id, ListingDesk desk, NetworkView view, CancellationToken cancellation)
    {
        if (await desk.Find(new ListingId(id), cancellation) is not { } listing) return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        var (_, state) = await view.Now(cancellation);
        return new TaggedJson(new ListingAnswer(ListingSource.Of(state), ListingJson.Of(listing.Id, listing.Slug, listing.Facts), listing.Facts.Text, listing.WithdrawnAt));
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
