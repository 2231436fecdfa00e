using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>
/// Looks at offerings in a file: drafts of lines without a slug, new versions of the others. Nothing is published by it.
/// A column that the file lacks changes nothing; a price that is new is added to the price list.
/// </summary>
internal sealed class OfferingImport(SamverkaDb db, OfferingScope scope, ProviderTie tie, IOrganisationDirectory organisations, ICodeLists lists, TimeProvider clock)
{
    /// <summary>What each line would do; an <see cref="ImportFault"/> when the file as a whole cannot be read.</summary>
    /// <param name="place">Where new lines are to be written; a partner's are its own organisation's.</param>
    public async Task<IReadOnlyList<ImportRow>> Look(ImportFile file, ClaimsPrincipal user, WritingPlace? place, CancellationToken cancellation)
    {
        var rows = file.Rows.ToList();
        if (rows.Count == 0) throw new ImportFault("import.fault.empty");
        var header = rows[0].Cells.Select(cell => cell.Trim()).ToList();
        if (header.FirstOrDefault(name => !OfferingCsv.Columns.Contains(name)) is { } unknown) throw new ImportFault("offerings-import.unknown-column", unknown);
        if (header.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new ImportFault("offerings-import.column-twice", twice.Key);
        if (header.Contains(OfferingCsv.Slug) && !header.Contains(OfferingCsv.Version)) throw new ImportFault("offerings-import.no-version-column");
        var lines = rows.Skip(1).Select(row => (row, Cells(header, row))).ToList();
        var places = await scope.Places(user, cancellation);
        var partnerIn = places.Where(place => place.OnlyFor is not null).Select(place => place.Hub).ToHashSet();
        var known = await Known([.. lines.Select(line => line.Item2.GetValueOrDefault(OfferingCsv.Slug, "")).Where(slug => slug.Length > 0)], user, cancellation);
        await tie.Meet(lines.Select(line => line.Item2.GetValueOrDefault("providerUnitId")).Concat(known.Values.Select(standing => standing.Content.ProviderUnitId?.ToString())), cancellation);
        var own = place?.OnlyFor is { } only ? (await organisations.ByIds([only], cancellation)).GetValueOrDefault(only) : null;
        var looked = new List<ImportRow>();
        foreach (var (row, cells) in lines) looked.Add(await Look(row, header.Count, cells, known, partnerIn, own, cancellation));
        return looked;
    }

    private async Task<ImportRow> Look(
        TableRow row, int columns, Dictionary<string, string> cells, Dictionary<string, Standing> known, HashSet<HubId> partnerIn, OrganisationSummary? own, CancellationToken cancellation)
    {
        var title = cells.GetValueOrDefault("titleSv", "");
        if (row.Fault is { } fault) return Refused(row, title, new FieldError("", fault));
        if (row.Cells.Count > columns) return Refused(row, title, new FieldError("", "offerings-import.too-many-cells", columns, row.Cells.Count));
        var slug = cells.GetValueOrDefault(OfferingCsv.Slug, "");
        Standing? standing = null;
        if (slug.Length > 0 && !known.TryGetValue(slug, out standing)) return Refused(row, title, new FieldError(OfferingCsv.Slug, "offerings-import.unknown-slug", slug));
        if (standing is not null && Seen(cells) is var seen && seen != standing.Version)
        {
            return Refused(row, title, new FieldError(OfferingCsv.Version, seen is null ? "offerings-import.no-version" : "offerings-import.old-version", standing.Version));
        }

        var texts = new Dictionary<string, string>(standing is null ? [] : ContentText.Of(standing.Content));
        foreach (var (column, text) in cells) texts[column] = text;
        var content = ContentReader.Read(texts, lists);
        if (content is Parsed<OfferingContent>.Valid read)
        {
            content = standing is null
                ? await tie.Tied(own is null ? read.Value : read.Value.By(own), own?.Id, cancellation)
                : await Tied(partnerIn.Contains(standing.Hub) ? read.Value.WithProviderOf(standing.Content) : read.Value, standing, cancellation);
        }

        return (content, PriceCells.Read(cells, standing?.Prices ?? new PriceList([]), clock.Today())) switch
        {
            (Parsed<OfferingContent>.Valid good, Parsed<Price?>.Valid price) => Accepted(row, standing, good.Value, price.Value),
            var (wrong, price) => new ImportRow(row.Line, title, ImportOutcome.Refused, [.. ErrorsOf(wrong), .. ErrorsOf(price)]) { Row = row.Row },
        };
    }

    private Task<Parsed<OfferingContent>> Tied(OfferingContent said, Standing standing, CancellationToken cancellation) =>
        tie.Tied(said, said.ProviderNumber == standing.Content.ProviderNumber ? standing.Provider : null, cancellation);

    private static ImportRow Accepted(TableRow row, Standing? standing, OfferingContent content, Price? price)
    {
        var isSame = standing is not null && Difference.Between(standing.Content, content).Count == 0;
        var outcome = standing is null ? ImportOutcome.New : isSame && price is null ? ImportOutcome.Unchanged : ImportOutcome.Changed;
        return new ImportRow(row.Line, content.Title.Sv, outcome, [])
        {
            Row = row.Row,
            Content = content,
            Price = price,
            OnlyPrice = isSame,
            Target = standing is null ? null : (standing.Id, standing.Version),
        };
    }

    private static IReadOnlyList<FieldError> ErrorsOf<T>(Parsed<T> read) => read is Parsed<T>.Invalid wrong ? wrong.Errors : [];

    private async Task<Dictionary<string, Standing>> Known(List<string> slugs, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var offerings = (await scope.Editable(user, cancellation)).Where(offering => slugs.Contains(offering.Slug) && offering.State != OfferingState.Withdrawn);
        var rows = await (from offering in offerings
                          join version in db.Set<OfferingVersion>().AsNoTracking() on offering.Id equals version.OfferingId
                          where version.Number == offering.Version
                          select new { offering.Slug, offering.Id, offering.HubId, offering.ProviderId, offering.Version, version.Content }).ToListAsync(cancellation);
        var prices = (await (from price in db.Set<OfferingPrice>().AsNoTracking()
                             join offering in offerings on price.OfferingId equals offering.Id
                             select price).ToListAsync(cancellation)).ToLookup(price => price.OfferingId, price => price.AsPrice());
        return rows.ToDictionary(row => row.Slug, row => new Standing(row.Id, row.HubId, row.ProviderId, row.Version, row.Content, new PriceList(prices[row.Id])));
    }

    private static Dictionary<string, string> Cells(List<string> header, TableRow row) =>
        header.Zip(row.Cells).ToDictionary(pair => pair.First, pair => OfferingCsv.Cell(pair.Second));

    private static int? Seen(Dictionary<string, string> cells) =>
        int.TryParse(cells.GetValueOrDefault(OfferingCsv.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    private static ImportRow Refused(TableRow row, string title, FieldError error) => new(row.Line, title, ImportOutcome.Refused, [error]) { Row = row.Row };

    private sealed record Standing(OfferingId Id, HubId Hub, OrganisationId? Provider, int Version, OfferingContent Content, PriceList Prices);
}
