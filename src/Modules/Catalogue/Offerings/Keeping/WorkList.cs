using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>Narrows and orders the offerings one works with, and begins after one of them.</summary>
internal static class WorkList
{
    private const int MostWords = 8;
    private static readonly DateOnly Never = DateOnly.MaxValue;

    public static IQueryable<Offering> Narrowed(this IQueryable<Offering> offerings, WorkQuestion asked)
    {
        offerings = offerings.InState(asked.State);
        if (asked.Kind is { Length: > 0 } kind) offerings = offerings.Where(offering => offering.Kind == kind);
        foreach (var word in Words(asked.Q)) offerings = offerings.Where(offering => offering.Search.Contains(word));
        return offerings;
    }

    public static IQueryable<Offering> Ordered(this IQueryable<Offering> offerings, WorkQuestion asked, Language language) => asked.Order switch
    {
        WorkOrder.Changed => By(offerings, offering => offering.ChangedAt, asked.Descending),
        WorkOrder.Until => By(offerings, offering => offering.ValidTo ?? Never, asked.Descending),
        _ when language == Language.Swedish => By(offerings, offering => offering.Sort.Sv, asked.Descending),
        _ => By(offerings, offering => offering.Sort.En, asked.Descending),
    };

    /// <summary>The rows after the one that the last page ended with; an offering that is no longer there begins from the start.</summary>
    public static async Task<IQueryable<Offering>> After(this IQueryable<Offering> offerings, WorkQuestion asked, Language language, CancellationToken cancellation)
    {
        if (asked.After is not { } guid || await offerings.FirstOrDefaultAsync(offering => offering.Id == new OfferingId(guid), cancellation) is not { } last) return offerings;
        var (id, at, until, sv, en, down) = (last.Id, last.ChangedAt, last.ValidTo ?? Never, last.Sort.Sv, last.Sort.En, asked.Descending);
        return asked.Order switch
        {
            WorkOrder.Changed => offerings.Where(o => (down ? o.ChangedAt < at : o.ChangedAt > at) || (o.ChangedAt == at && (down ? o.Id < id : o.Id > id))),
            WorkOrder.Until => offerings.Where(o => (down ? (o.ValidTo ?? Never) < until : (o.ValidTo ?? Never) > until) || ((o.ValidTo ?? Never) == until && (down ? o.Id < id : o.Id > id))),
            _ when language == Language.Swedish => offerings.Where(o => (down ? string.Compare(o.Sort.Sv, sv) < 0 : string.Compare(o.Sort.Sv, sv) > 0) || (o.Sort.Sv == sv && (down ? o.Id < id : o.Id > id))),
            _ => offerings.Where(o => (down ? string.Compare(o.Sort.En, en) < 0 : string.Compare(o.Sort.En, en) > 0) || (o.Sort.En == en && (down ? o.Id < id : o.Id > id))),
        };
    }

    private static IQueryable<Offering> By<T>(IQueryable<Offering> offerings, Expression<Func<Offering, T>> field, bool descending) => descending
        ? offerings.OrderByDescending(field).ThenByDescending(offering => offering.Id)
        : offerings.OrderBy(field).ThenBy(offering => offering.Id);

    private static IEnumerable<string> Words(string? q) =>
        string.Concat((q ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords);
}
