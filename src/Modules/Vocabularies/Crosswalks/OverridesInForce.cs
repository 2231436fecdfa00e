using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Crosswalks;

/// <summary>The overrides that are not undone, in memory; filled at the start, after each change here, and now and then for changes made on another node.</summary>
internal sealed class OverridesInForce
{
    private volatile IReadOnlyList<CrosswalkOverride> _rows = [];

    public void Replace(IReadOnlyList<CrosswalkOverride> rows) => _rows = rows;

    /// <summary>The mapping with the overrides of the day on top; of two for one code the one that begins later wins, then the one made later.</summary>
    public CrossWalk On(CrossWalk walk, DateOnly day)
    {
        var own = _rows.Where(row => row.FromList == walk.From && row.ToList == walk.To && row.Holds(day))
            .OrderBy(row => row.ValidFrom).ThenBy(row => row.MadeAt).ToList();
        if (own.Count == 0) return walk;
        var rows = new Dictionary<string, IReadOnlyList<string>>(walk.Rows);
        foreach (var row in own) rows[row.FromCode] = row.Targets;
        return walk with { Rows = rows };
    }
}
