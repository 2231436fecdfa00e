using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Keeping;

namespace Samverka.Applications.Triage;

/// <summary>The list that advisers work from: newest first, a page at a time by (sent, changed or waiting since, id).</summary>
internal sealed class TriageQuery(SamverkaDb db, Kept<Application, ApplicationCounts> kept)
{
    public const int PageSize = 50;

    /// <param name="hubs">Null means every hub.</param>
    public async Task<TriagePage> Page(TriageFilter filter, IReadOnlyList<HubId>? hubs, CancellationToken cancellation)
    {
        var rows = await Place(Filter(filter, hubs), filter).Take(PageSize + 1).Select(TriageRow.Of).ToListAsync(cancellation);
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        if (filter.Before) rows.Reverse();
        return new TriagePage(rows, HasPrevious: filter.Before ? more : filter.Cursor is not null, HasNext: filter.Before || more);
    }

    /// <summary>Everything the filter lets through, for the export.</summary>
    public Task<List<TriageRow>> All(TriageFilter filter, IReadOnlyList<HubId>? hubs, CancellationToken cancellation) =>
        Place(Filter(filter, hubs), filter with { Cursor = null, Before = false }).Select(TriageRow.Of).ToListAsync(cancellation);

    public Task<ApplicationCounts> Counts(CancellationToken cancellation) => kept.Get(async () => new ApplicationCounts(await db.Set<Application>()
        .GroupBy(a => new { a.HubId, a.Status }).Select(group => new ApplicationCount(group.Key.HubId, group.Key.Status, group.Count())).ToListAsync(cancellation)));

    private IQueryable<Application> Filter(TriageFilter filter, IReadOnlyList<HubId>? hubs)
    {
        var rows = db.Set<Application>().AsNoTracking().Of(hubs);
        if (filter.Status is { } status) rows = rows.Where(a => a.Status == status);
        else if (filter.OnlyOpen) rows = rows.Where(a => EF.Constant(TriageRules.Open).Contains(a.Status));
        if (filter.Hub is { } hub) rows = rows.Where(a => a.HubId == hub);
        if (filter.Adviser is { } adviser) rows = adviser == Guid.Empty ? rows.Where(a => a.AdviserId == null) : rows.Where(a => a.AdviserId == adviser);
        foreach (var word in filter.Words) rows = rows.Where(a => a.Folded.Contains(word));
        return rows;
    }

    // The bound on the ordering column alone, without the id, is what an index can begin at: a deep page costs as much as the first.
    // Backwards means newer rows: the order is turned for the query and the page turned back afterwards.
    private static IQueryable<Application> Place(IQueryable<Application> rows, TriageFilter filter)
    {
        var ascending = filter.OldestFirst != filter.Before;
        return filter.Order switch
        {
            TriageOrder.Changed => ByChanged(rows, filter.Cursor, ascending),
            TriageOrder.Answer => ByAnswer(rows, filter.Cursor, ascending),
            _ => BySent(rows, filter.Cursor, ascending),
        };
    }

    private static IQueryable<Application> BySent(IQueryable<Application> rows, TriageCursor? cursor, bool ascending)
    {
        if (cursor is { At: var at, Id: var id }) rows = ascending ? rows.Where(a => a.SentAt >= at && (a.SentAt > at || a.Id > id)) : rows.Where(a => a.SentAt <= at && (a.SentAt < at || a.Id < id));
        return ascending ? rows.OrderBy(a => a.SentAt).ThenBy(a => a.Id) : rows.OrderByDescending(a => a.SentAt).ThenByDescending(a => a.Id);
    }

    private static IQueryable<Application> ByChanged(IQueryable<Application> rows, TriageCursor? cursor, bool ascending)
    {
        if (cursor is { At: var at, Id: var id }) rows = ascending ? rows.Where(a => a.ChangedAt >= at && (a.ChangedAt > at || a.Id > id)) : rows.Where(a => a.ChangedAt <= at && (a.ChangedAt < at || a.Id < id));
        return ascending ? rows.OrderBy(a => a.ChangedAt).ThenBy(a => a.Id) : rows.OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.Id);
    }

    private static IQueryable<Application> ByAnswer(IQueryable<Application> rows, TriageCursor? cursor, bool ascending)
    {
        if (cursor is { At: var at, Id: var id }) rows = ascending ? rows.Where(a => a.WaitsSince >= at && (a.WaitsSince > at || a.Id > id)) : rows.Where(a => a.WaitsSince <= at && (a.WaitsSince < at || a.Id < id));
        return ascending ? rows.OrderBy(a => a.WaitsSince).ThenBy(a => a.Id) : rows.OrderByDescending(a => a.WaitsSince).ThenByDescending(a => a.Id);
    }
}
