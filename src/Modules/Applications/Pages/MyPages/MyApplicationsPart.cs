using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Readers;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>The customer's requests on Mina sidor: what goes on first, then what is ended, each with the newest first.</summary>
internal sealed class MyApplicationsPart(SamverkaDb db, IHubDirectory hubs) : IPagePart
{
    private const int Most = 100;

    public PagePlace Place => PagePlace.MyPages;

    public int Order => 10;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var customer = Guid.Parse(reader.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var rows = await db.Set<Application>().AsNoTracking().Where(a => a.CustomerId == customer)
            .OrderBy(a => a.ErasedAt != null || EF.Constant(TriageRules.Ended).Contains(a.Status)).ThenByDescending(a => a.SentAt).Take(Most)
            .Select(a => new { a.Id, a.Reference, About = a.Need.Substring(0, FirstWords.Enough), a.HubId, a.OrganisationName, a.Status, a.SentAt, a.ErasedAt }).ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id.Value).ToList();
        var opened = ids.Count == 0 ? [] : (await db.Set<Reading>().Where(reading => ids.Contains(reading.Subject) && !reading.InEmergency).Select(reading => reading.Subject).Distinct().ToListAsync(cancellation)).ToHashSet();
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language.Current));
        return new PartContent("/Pages/MyPages/_MyApplications.cshtml", new MyApplications([.. rows.Select(row => new MyApplicationRow(
            row.Id, row.Reference, row.ErasedAt is null ? FirstWords.Of(row.About) : row.Reference, names[row.HubId], row.OrganisationName, row.Status, row.SentAt, row.ErasedAt, opened.Contains(row.Id.Value)))]));
    }
}

/// <summary>The requests, where nothing is said twice: a hub or an organisation that all of several have is said once above them.</summary>
internal sealed record MyApplications(IReadOnlyList<MyApplicationRow> Rows)
{
    private readonly string? _hub = Common(Rows, row => row.Hub);
    private readonly string? _organisation = Common(Rows, row => row.Organisation);

    public string InCommon => Listed(_hub, _organisation);

    public string About(MyApplicationRow row) => Listed(row.About == row.Reference ? null : row.Reference, _hub is null ? row.Hub : null, _organisation is null ? row.Organisation : null);

    private static string Listed(params string?[] words) => string.Join(", ", words.Where(word => !string.IsNullOrEmpty(word)));

    private static string? Common(IReadOnlyList<MyApplicationRow> rows, Func<MyApplicationRow, string> word) => rows.Count > 1 && rows.Select(word).Distinct().Count() == 1 ? word(rows[0]) : null;
}

/// <param name="IsOpened">Somebody at the hub has opened it.</param>
internal sealed record MyApplicationRow(
    ApplicationId Id, string Reference, string About, string Hub, string Organisation, ApplicationStatus Status, DateTime SentAt, DateTime? ErasedAt, bool IsOpened)
{
    public string StatusKey => $"mypages.status.{(Status == ApplicationStatus.Received && IsOpened ? "reading" : Status.ToString().ToLowerInvariant())}";
}
