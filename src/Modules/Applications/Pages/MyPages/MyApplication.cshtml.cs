using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.OwnCopy;
using Samverka.Applications.Readers;
using Samverka.Applications.Sending;
using Samverka.Applications.Triage;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>The customer's own request: how it goes, who can read it, answer, withdraw. Internal notes are never read here.</summary>
[Authorize(Policy = Policies.Customer)]
internal sealed class MyApplicationModel(SamverkaDb db, Triager triager, IHubDirectory hubs, IOfferingDirectory offerings, ReadLog log, AboutChoices about, StaffNames names, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    public Application Application { get; private set; } = null!;

    public HubSummary Hub { get; private set; } = null!;

    public IReadOnlyList<OfferingSummary> Chosen { get; private set; } = [];

    public IReadOnlyList<ReadBy> Readers { get; private set; } = [];

    public string? Answer { get; private set; }

    public string Told => string.Join(", ", about.Told(Application.About, Language));

    /// <summary>Who at the hub helps; null before somebody does.</summary>
    public string? Adviser { get; private set; }

    public bool ChangedMeanwhile { get; private set; }

    public Address Here => new($"/my-pages/applications/{Application.Id}");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (!await Open(id, cancellation)) return NotFound();
        await Show(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAnswer(Guid id, string? answer, CancellationToken cancellation)
    {
        if (!await Open(id, cancellation)) return NotFound();
        Answer = answer;
        var f = new FieldReader();
        var text = f.Required(answer, nameof(Answer), "mypages.answer.missing", Application.MessageMaxLength);
        if (f.Result(() => true) is Parsed<bool>.Invalid invalid)
        {
            await Show(cancellation);
            return Invalid(invalid.Errors);
        }

        return await Do(ApplicationStatus.Received, text, "mypages.answer.done", cancellation);
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id, CancellationToken cancellation) =>
        await Open(id, cancellation) ? await Do(ApplicationStatus.Withdrawn, null, "mypages.withdraw.done", cancellation) : NotFound();

    /// <summary>How it stands; that it is being read is only said when somebody has opened it.</summary>
    public string StatusText => texts[$"mypages.status.{(Application.Status == ApplicationStatus.Received && Readers.Any(reader => !reader.InEmergency) ? "reading" : Application.Status.ToString())}".ToLowerInvariant()];

    /// <summary>What it is about: its first words, or the reference when they are erased.</summary>
    public string Heading => Application.IsErased ? Application.Reference : FirstWords.Of(Application.Need);

    public CustomerHistory History => new(Application, Hub.Name.In(Language), texts);

    /// <summary>What the hub asked last.</summary>
    public string? Question => Application.History.Where(row => row is { Step: HistoryStep.Status, Status: ApplicationStatus.Asked }).MaxBy(row => row.At)?.Message;

    private async Task<IActionResult> Do(ApplicationStatus to, string? message, string done, CancellationToken cancellation)
    {
        var outcome = await triager.Move(Application, new Move(to, User.Actor(), Application.Version, message, null), "applications.my-pages", cancellation);
        if (outcome is not MoveOutcome.Moved) return await Again(cancellation);
        Flash(texts[done, Application.Reference]);
        return RedirectTo(Here);
    }

    // The hub was first: the page shows how it stands now, with what was written still there.
    private async Task<IActionResult> Again(CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await Open(Application.Id.Value, cancellation);
        await Show(cancellation);
        ChangedMeanwhile = true;
        return Invalid([new FieldError(nameof(Answer), "mypages.changed-meanwhile")]);
    }

    // Somebody else's application answers as if there were none.
    private async Task<bool> Open(Guid id, CancellationToken cancellation)
    {
        var customer = Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var found = await db.Set<Application>().Include(a => a.History).Include(a => a.Chosen).AsSplitQuery()
            .FirstOrDefaultAsync(a => a.Id == new ApplicationId(id) && a.CustomerId == customer, cancellation);
        if (found is null) return false;
        (Application, Hub) = (found, (await hubs.ById(found.HubId, cancellation))!);
        return true;
    }

    private async Task Show(CancellationToken cancellation)
    {
        Chosen = await offerings.ChosenIn(Application, cancellation);
        if (Application is { AdviserId: { } adviser, IsErased: false }) Adviser = (await names.Of([adviser], cancellation)).GetValueOrDefault(adviser);
        Readers = await log.Of(Application.Id.Value, cancellation);
    }
}
