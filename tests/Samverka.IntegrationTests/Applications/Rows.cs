using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What the database holds, for what no page may show.</summary>
internal static class Rows
{
    public static Task<Application> Application(this TestApp app, string reference) =>
        app.With<SamverkaDb, Application>(db => db.Set<Application>().AsNoTracking().Include(a => a.History).Include(a => a.Chosen).AsSplitQuery().SingleAsync(a => a.Reference == reference));

    public static Task<int> ApplicationsFrom(this TestApp app, string email) =>
        app.With<SamverkaDb, int>(db => db.Set<Application>().CountAsync(a => a.ContactEmail == email));

    public static async Task<string> Address(this TestApp app, string reference) => $"/sv/applications/{(await app.Application(reference)).Id}";

    public static Task<HubSummary> Hub(this TestApp app) => app.With<IHubDirectory, HubSummary>(async hubs => (await hubs.BySlug(Applicant.Hub, CancellationToken.None))!);
}
