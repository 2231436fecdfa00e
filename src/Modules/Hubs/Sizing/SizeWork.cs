using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>Works out the size class of one enterprise as of a day, year by year, of what one hub knows of it and of those around it.</summary>
internal sealed class SizeWork(
    OrganisationId enterprise, IReadOnlyList<Ownership> ownerships, IReadOnlyList<SizeFigures> figures, IReadOnlySet<OrganisationId> authorities, SizeClasses classes)
{
    // An accounting year may be made longer, to at most eighteen months.
    private const int LongestYearInMonths = 18;

    /// <summary>The end of each accounting year, oldest first, and the day itself when other enterprises are counted by then.</summary>
    public IReadOnlyList<SizePoint> Of(DateOnly day)
    {
        var ends = figures.Where(f => f.OrganisationId == enterprise && f.YearEnd <= day).Select(f => f.YearEnd).Order().ToList();
        var points = new List<SizePoint>();
        foreach (var end in ends) points.Add(Next(points.LastOrDefault(), end, isYearEnd: true));
        var now = Next(points.LastOrDefault(), day, isYearEnd: false);
        return points.Count == 0 || now.OwnersChanged ? [.. points, now] : points;
    }

    private SizePoint Next(SizePoint? before, DateOnly day, bool isYearEnd)
    {
        var lines = new SizeGroup(ownerships, authorities, day).Of(enterprise).Select(member => new SizeLine(member, Latest(member.Id, day))).ToList();
        var publicPart = new PublicPart(ownerships, authorities, day).Of(enterprise);
        var point = new SizePoint(day, isYearEnd, lines, publicPart);
        var own = point.IsPublic ? SizeClasses.Large : classes.All.Count > 0 && point.Sum is { } sum ? classes.Of(sum) : null;
        var changed = before is not null && !(before.IsPublic == point.IsPublic && before.Members.SetEquals(point.Members));
        return point with { Class = own, OwnersChanged = changed, Standing = Standing(before, point, own, changed) };
    }

    // What owners change counts from the day they do; only an enterprise's own growing or shrinking needs two years.
    private string? Standing(SizePoint? before, SizePoint point, string? own, bool changed)
    {
        if (own is null || before?.Standing is not { } standing || changed) return own;
        var follows = before.Class is not null && point.Day <= before.Day.AddMonths(LongestYearInMonths);
        return follows ? classes.After(standing, before.Class!, own) : standing;
    }

    private SizeFigures? Latest(OrganisationId id, DateOnly day) => figures.Where(f => f.OrganisationId == id && f.YearEnd <= day).MaxBy(f => f.YearEnd);
}

/// <summary>What is counted on a day and the class by those figures alone; Standing is the class once earlier years are minded. Both are null where figures are missing.</summary>
internal sealed record SizePoint(DateOnly Day, bool IsYearEnd, IReadOnlyList<SizeLine> Lines, Rate PublicPart)
{
    public string? Class { get; init; }

    public string? Standing { get; init; }

    /// <summary>Others are counted than at the point before.</summary>
    public bool OwnersChanged { get; init; }

    public bool IsPublic => PublicPart.TenThousandths >= SizeGroup.Quarter;

    public FiguresInEuro? Sum => Lines.Any(line => line.Figures is null) ? null : Lines.Aggregate(default(FiguresInEuro), (sum, line) => sum + line.Counted!.Value);

    public HashSet<SizeMember> Members => [.. Lines.Select(line => line.Member)];
}

/// <summary>One that is counted: its latest figures, null where the hub has none.</summary>
internal sealed record SizeLine(SizeMember Member, SizeFigures? Figures)
{
    public FiguresInEuro? Counted => Figures?.InEuro.Part(Member.Part);
}
