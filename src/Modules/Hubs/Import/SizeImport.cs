using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Import;

/// <summary>What the invented hub knows of its customers' sizes and owners. Years and days are told from the day of the import.</summary>
internal sealed class SizeImport(SamverkaDb db, IdSource ids, TimeProvider clock)
{
    /// <summary>The caller saves.</summary>
    public void Add(SizesFile file, HubId hub, IReadOnlyDictionary<string, OrganisationReference> organisations)
    {
        foreach (var row in file.Figures)
        {
            var organisation = new Place($"figures of '{row.Organisation}'").Organisation(organisations, row.Organisation).Id;
            db.Add(new NewFigures(
                new DateOnly(clock.Today().Year - row.YearsAgo, 12, 31), (int)(row.Staff * 10), row.Turnover * 100, row.Balance * 100, file.Currency, (int)(file.PerEuro * 10_000), file.Source)
                .Make(ids.New(), hub, organisation));
        }

        foreach (var row in file.Owners)
        {
            var place = new Place($"owner of '{row.Owned}'");
            db.Add(new NewOwnership(
                place.Organisation(organisations, row.Owner).Id, place.Organisation(organisations, row.Owned).Id, Rate.OfPercent(row.Percent), false, row.Exempt,
                row.DaysAgo is { } days ? clock.Today().AddDays(-days) : null, null).Make(ids.New(), hub));
        }
    }
}

internal sealed record SizesFile(string Currency, decimal PerEuro, string Source, IReadOnlyList<SizeFiguresRow> Figures, IReadOnlyList<OwnerRow> Owners)
{
    public IEnumerable<string> Organisations => [.. Figures.Select(row => row.Organisation), .. Owners.SelectMany(row => (string[])[row.Owner, row.Owned])];
}

/// <summary>Whole units of the file's currency; the accounting year ended with the calendar year so many years ago.</summary>
internal sealed record SizeFiguresRow(string Organisation, int YearsAgo, decimal Staff, long Turnover, long Balance);

internal sealed record OwnerRow(string Owner, string Owned, decimal Percent, bool Exempt = false, int? DaysAgo = null);
