using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Directory;

internal sealed class HubDirectory(SamverkaDb db) : IHubDirectory
{
    private static readonly StringComparer Swedish = StringComparer.Create(Language.Swedish.Culture, ignoreCase: true);

    private static readonly Expression<Func<Hub, HubSummary>> Summary = h =>
        new HubSummary(h.Id, h.Slug, h.Name, h.Summary, h.Theme, h.ReferencePrefix, h.AnswerWithinWorkingDays, h.RunByAuthority, h.IsDemo, h.TakesApplications) { ClosedWeeks = h.ClosedWeeks };

    private IQueryable<Hub> Hubs => db.Set<Hub>().AsNoTracking();

    public async Task<IReadOnlyList<HubSummary>> All(CancellationToken cancellation) =>
        [.. (await Hubs.Select(Summary).ToListAsync(cancellation)).OrderBy(hub => hub.Name.Sv, Swedish)];

    public Task<HubSummary?> BySlug(string slug, CancellationToken cancellation) =>
        Hubs.Where(hub => hub.Slug == slug).Select(Summary).FirstOrDefaultAsync(cancellation);

    public Task<HubSummary?> ById(HubId id, CancellationToken cancellation) =>
        Hubs.Where(hub => hub.Id == id).Select(Summary).FirstOrDefaultAsync(cancellation);
}
