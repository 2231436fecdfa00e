using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;

namespace Samverka.Hubs.Directory;

internal sealed class HubDirectory(SamverkaDb db, Kept<Hub, HubSummaries> kept) : IHubDirectory
{
    private static readonly Expression<Func<Hub, HubSummary>> Summary = h =>
        new HubSummary(h.Id, h.Slug, h.Name, h.Summary, h.Theme, h.ReferencePrefix, h.AnswerWithinWorkingDays, h.RunByAuthority, h.IsDemo, h.TakesApplications) { ClosedWeeks = h.ClosedWeeks };

    public async Task<IReadOnlyList<HubSummary>> All(CancellationToken cancellation) => (await Now(cancellation)).ByName;

    public async Task<HubSummary?> BySlug(string slug, CancellationToken cancellation) => (await Now(cancellation)).BySlug.GetValueOrDefault(slug);

    public async Task<HubSummary?> ById(HubId id, CancellationToken cancellation) => (await Now(cancellation)).ById.GetValueOrDefault(id);

    private Task<HubSummaries> Now(CancellationToken cancellation) =>
        kept.Get(async () => new HubSummaries(await db.Set<Hub>().AsNoTracking().Select(Summary).ToListAsync(cancellation)));
}
