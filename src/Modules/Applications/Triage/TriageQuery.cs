using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Keeping;

namespace Samverka.Applications.Triage;

/// <summary>The list that advisers work from: newest first, a page at a time by (sent or changed, id).</summary>
internal sealed class TriageQuery(SamverkaDb db, Kept<Application, ApplicationCounts> kept)
{
    public const int PageSize = 50;

    /// <param name="hubs">Null means every hub.</param>
    public async Task<TriagePage> Page(TriageFilter filter, IReadOnlyList<HubId>? hubs, CancellationToken cancellation)
    {
        var rows = await Place(Filter(filter, hubs), filter).Take(PageSize + 1).Select(Row).ToListAsync(cancellation);
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        if (filter.Before) rows.Reverse();
        return new TriagePage(rows, HasPrevious: filter.Before ? more : filter.Cursor is not null, HasNext: filter.Before || more);
    }

    /// <summary>Everything the filter lets through, for the export.</summary>
    public Task<List<TriageRow>> All(TriageFilter filter, IReadOnlyList<HubId>? hubs, CancellationToken cancellation) =>
        Place(Filter(filter, hubs), filter with { Cursor = null, Before = false }).Select(Row).ToListAsync(cancellation);

    public Task<ApplicationCounts> Counts(CancellationToken cancellation) => kept.Get(async () => new ApplicationCounts(await db.Set<Application>()
        .GroupBy(a => new { a.HubId, a.Status }).Select(group => new ApplicationCount(group.Key.HubId, group.Key.Status, group.Count())).ToListAsync(cancellation)));

    private static System.Linq.Expressions.Expression<Func<Application, TriageRow>> Row => a =>
        new TriageRow(a.Id, a.Reference, a.OrganisationName, a.OrganisationNumber, a.HubId, a.Status, a.SentAt, a.StatusAt, a.AdviserId, a.IsDemo);

    private IQueryable<Application> Filter(TriageFilter filter, IReadOnlyList<HubId>? hubs)
    {
        var rows = db.Set<Application>().AsNoTracking().Of(hubs);
        if (filter.Status is { } status) rows = rows.Where(a => a.Status == status);
        else if (filter.OnlyOpen) rows = rows.Where(a => a.Status == ApplicationStatus.Received || a.Status == ApplicationStatus.Asked);
        if (filter.Hub is { } hub) rows = rows.Where(a => a.HubId == hub);
        if (filter.Adviser is { } adviser) rows = adviser == Guid.Empty ? rows.Where(a => a.AdviserId == null) : rows.Where(a => a.AdviserId == adviser);
        foreach (var word in filter.Words) rows = rows.Where(a => a.Folded.Contains(word));
        return rows;
    }

    // The bound on the ordering column alone, without the id, is what an index can begin at: a deep page costs as much as the first.
    private static IQueryable<Application> Place(IQueryable<Application> rows, TriageFilter filter) =>
        filter.Order == TriageOrder.Changed ? ByChanged(rows, filter) : BySent(rows, filter);

    private static IQueryable<Application> BySent(IQueryable<Application> rows, TriageFilter filter)
    {
        // Backwards means newer rows: the order is turned for the query and the page turned back afterwards.
        var ascending = filter.OldestFirst != filter.Before;
        if (filter.Cursor is { } cursor)
        {
            var (at, id) = (cursor.At, cursor.Id);
            rows = ascending
                ? rows.Where(a => a.SentAt >= at && (a.SentAt > at || a.Id > id))
                : rows.Where(a => a.SentAt <= at && (a.SentAt < at || a.Id < id));
        }

        return ascending ? rows.OrderBy(a => a.SentAt).ThenBy(a => a.Id) : rows.OrderByDescending(a => a.SentAt).ThenByDescending(a => a.Id);
    }

    private static IQueryable<Application> ByChanged(IQueryable<Application> rows, TriageFilter filter)
    {
        var ascending = filter.OldestFirst != filter.Before;
        if (filter.Cursor is { } cursor)
        {
            var (at, id) = (cursor.At, cursor.Id);
            rows = ascending
                ? rows.Where(a => a.StatusAt >= at && (a.StatusAt > at || a.Id > id))
                : rows.Where(a => a.StatusAt <= at && (a.StatusAt < at || a.Id < id));
        }

        return ascending ? rows.OrderBy(a => a.StatusAt).ThenBy(a => a.Id) : rows.OrderByDescending(a => a.StatusAt).ThenByDescending(a => a.Id);
    }
}
