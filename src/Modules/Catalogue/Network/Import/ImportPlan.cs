using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary>A listing as it stands before an import.</summary>
internal sealed record KnownListing(ListingId Id, string Slug, ListingFacts Facts, DateTime? WithdrawnAt);

/// <summary>What is to happen to one listing; the id is null when it is new.</summary>
internal sealed record PlannedChange(ChangeKind Kind, KnownListing? Known, ListingFacts? After);

/// <summary>What a file would do to the network as it stands. The same file on its own result plans nothing.</summary>
internal sealed record ImportPlan(IReadOnlyList<PlannedChange> Changes, int Unchanged, IReadOnlyList<RowFault> Faults, int Refused)
{
    /// <param name="known">All listings, withdrawn ones too.</param>
    /// <param name="rows">The file's rows.</param>
    /// <param name="merge">What the listing becomes: the row's facts, with what only the listing as it stands (null when new) knows.</param>
    public static ImportPlan Of(IReadOnlyList<KnownListing> known, IReadOnlyList<ReadRow> rows, Func<ListingFacts?, ListingFacts, ListingFacts> merge)
    {
        var byIdentity = known.ToDictionary(listing => listing.Facts.Identity);
        var read = new Dictionary<ListingIdentity, ReadRow>();
        var refused = rows.Where(row => row.Facts is null).ToList();
        var faults = refused.SelectMany(row => row.Faults).ToList();
        foreach (var row in rows.Where(row => row.Facts is not null))
        {
            if (read.TryAdd(row.Facts!.Identity, row)) continue;
            refused.Add(row);
            faults.Add(new RowFault(row.Line, CatalogueColumns.Name, "import.row.twice", row.Name, read[row.Facts.Identity].Line.ToString()));
        }

        var changes = read.Values.Select(row => Change(byIdentity.GetValueOrDefault(row.Facts!.Identity), row.Facts, merge)).OfType<PlannedChange>().ToList();
        var unchanged = read.Count - changes.Count;
        changes.AddRange(Gone(known, read.Keys, [.. refused.Select(row => row.Name)]));
        return new ImportPlan(changes, unchanged, [.. faults.OrderBy(fault => fault.Line)], refused.Count);
    }

    private static PlannedChange? Change(KnownListing? known, ListingFacts row, Func<ListingFacts?, ListingFacts, ListingFacts> merge)
    {
        var after = merge(known?.Facts, row);
        if (known is null) return new PlannedChange(ChangeKind.New, null, after);
        return known.WithdrawnAt is null && known.Facts.ToJson() == after.ToJson() ? null : new PlannedChange(ChangeKind.Changed, known, after);
    }

    // A listing whose row was refused is still in the catalogue, even if we cannot read what it says.
    private static IEnumerable<PlannedChange> Gone(IReadOnlyList<KnownListing> known, IReadOnlyCollection<ListingIdentity> read, HashSet<string> refusedNames) =>
        known.Where(listing => listing.WithdrawnAt is null && !read.Contains(listing.Facts.Identity) && !refusedNames.Contains(listing.Facts.Name))
            .Select(listing => new PlannedChange(ChangeKind.Withdrawn, listing, null));
}
