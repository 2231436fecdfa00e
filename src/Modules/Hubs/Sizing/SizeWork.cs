using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>Works out the size class of one enterprise as of a day, year by year, of what one hub knows of it and of those around it.</summary>
internal sealed class SizeWork(
    OrganisationId enterprise, IReadOnlyList<Ownership> ownerships, IReadOnlyList<SizeFigures> figures, IReadOnlySet<OrganisationId> authorities, SizeClasses classes)
{
    /// <summary>The end of each accounting year, oldest first, and the day itself when other enterprises are counted by then.</summary>
    public IReadOnlyList<SizePoint> Of(DateOnly day)
    {
        var ends = figures.Where(f => f.OrganisationId == enterprise && f.YearEnd <= day).Select(f => f.YearEnd).Distinct().Order().ToList();
        var points = new List<SizePoint>();
        foreach (var end in ends) points.Add(Next(points, end, isYearEnd: true));
        var now = Next(points, day, isYearEnd: false);
        return points.Count == 0 || now.OwnersChanged ? [.. points, now] : points;
    }

    private SizePoint Next(List<SizePoint> points, DateOnly day, bool isYearEnd)
    {
        var lines = new SizeGroup(ownerships, authorities, day).Of(enterprise).Select(member => new SizeLine(member, Latest(member.Id, day))).ToList();
        var publicPart = new PublicPart(ownerships, authorities, day).Of(enterprise);
        var point = new SizePoint(day, isYearEnd, lines, publicPart);
        var own = point.IsPublic ? SizeClasses.Large : classes.All.Count > 0 && point.Sum is { } sum ? classes.Of(sum) : null;
        var changed = points.LastOrDefault() is { } before && !(before.IsPublic == point.IsPublic && before.Members.SetEquals(point.Members));
        return point with { Class = own, OwnersChanged = changed, Standing = Standing(points, point, own, changed) };
    }

    // What owners change counts from the day they do; only an enterprise's own growing or shrinking needs years in a row.
    private string? Standing(List<SizePoint> points, SizePoint point, string? own, bool changed)
    {
        if (own is null || points.LastOrDefault()?.Standing is not { } standing || changed) return own;
        var rules = SizeRules.On(point.Day);
        List<string> years = [own];
        for (var (i, after) = (points.Count - 1, point.Day); i >= 0 && years.Count < rules.YearsInARow; after = points[i--].Day)
        {
            if (points[i].Class is not { } year || after > points[i].Day.AddMonths(rules.LongestYearInMonths)) return standing;
            years.Add(year);
        }

        return years.Count == rules.YearsInARow ? classes.After(standing, years) : standing;
    }

    // Merged records may both have a year; what was entered last counts.
    private SizeFigures? Latest(OrganisationId id, DateOnly day) => figures.Where(f => f.OrganisationId == id && f.YearEnd <= day).MaxBy(f => (f.YearEnd, f.Id));
}

/// <summary>What is counted on a day and the class by those figures alone; Standing is the class once earlier years are minded. Both are null where figures are missing.</summary>
internal sealed record SizePoint(DateOnly Day, bool IsYearEnd, IReadOnlyList<SizeLine> Lines, Rate PublicPart)
{
    public string? Class { get; init; }

    public string? Standing { get; init; }

    /// <summary>Others are counted than at the point before.</summary>
    public bool OwnersChanged { get; init; }

    public bool IsPublic => PublicPart.TenThousandths >= SizeRules.On(Day).PublicFrom;

    public FiguresInEuro? Sum => Lines.Any(line => line.Figures is null) ? null : Lines.Aggregate(default(FiguresInEuro), (sum, line) => sum + line.Counted!.Value);

    public HashSet<SizeMember> Members => [.. Lines.Select(line => line.Member)];
}

/// <summary>One that is counted: its latest figures, null where the hub has none.</summary>
internal sealed record SizeLine(SizeMember Member, SizeFigures? Figures)
{
    public FiguresInEuro? Counted => Figures?.InEuro.Part(Member.Part);
}
