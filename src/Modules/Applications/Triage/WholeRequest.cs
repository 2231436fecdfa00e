using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Platform.Database;

namespace Samverka.Applications.Triage;

/// <summary>A request with all that its page shows, to look at or to change.</summary>
internal static class WholeRequest
{
    private static readonly Expression<Func<SamverkaDb, ApplicationId, IQueryable<Application>>> Parts = (db, id) =>
        db.Set<Application>().Include(a => a.History).Include(a => a.Chosen).AsSplitQuery().Where(a => a.Id == id);

    private static readonly Func<SamverkaDb, ApplicationId, IQueryable<Application>> Tracked = Parts.Compile();

    private static readonly KnownQuery<ApplicationId, Application> Known = new(Expression.Lambda<Func<SamverkaDb, ApplicationId, IQueryable<Application>>>(
        Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [typeof(Application)], Parts.Body), Parts.Parameters));

    public static ValueTask<Application?> ToRead(SamverkaDb db, Guid id, CancellationToken cancellation) => Known.Of(db, new ApplicationId(id)).FirstOrDefaultAsync(cancellation);

    public static Task<Application?> ToChange(SamverkaDb db, Guid id, CancellationToken cancellation) => Tracked(db, new ApplicationId(id)).FirstOrDefaultAsync(cancellation);
}
