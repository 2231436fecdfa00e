using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samverka.Platform.Database;

/// <summary>
/// A question that is asked each time a page is shown: its SQL is worked out once for each kind of database, where EF would look an ordinary query up by its whole expression every time.
/// The expression may hold the context and what is asked for, and no query methods of ours.
/// </summary>
public sealed class KnownQuery<TAsked, TRow>(Expression<Func<SamverkaDb, TAsked, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<SamverkaDb, TAsked, IAsyncEnumerable<TRow>>> _known = [];

    public IAsyncEnumerable<TRow> Of(SamverkaDb db, TAsked asked) => _known.GetValue(db.Model, _ => EF.CompileAsyncQuery(query))(db, asked);
}

/// <summary>The same for a question that two things are said of.</summary>
public sealed class KnownQuery<TFirst, TSecond, TRow>(Expression<Func<SamverkaDb, TFirst, TSecond, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<SamverkaDb, TFirst, TSecond, IAsyncEnumerable<TRow>>> _known = [];

    public IAsyncEnumerable<TRow> Of(SamverkaDb db, TFirst first, TSecond second) => _known.GetValue(db.Model, _ => EF.CompileAsyncQuery(query))(db, first, second);
}
