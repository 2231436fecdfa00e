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
using Samverka.Applications.Writing;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Limits;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>The customer's own request: how it goes, who can read it, answer, withdraw. Internal notes are never read here.</summary>
[Authorize(Policy = Policies.Customer)]
internal sealed class MyApplicationModel(
    SamverkaDb db, Triager triager, CustomerWriter writer, WordsDrafts drafts, MailLimit limit, IHubDirectory hubs, IOfferingDirectory offerings, ReadLog log, AboutChoices about, StaffNames names,
    IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    private const string AboutTheOrganisation = "organisation";

    public Application Application { get; private set; } = null!;

    public HubSummary Hub { get; private set; } = null!;

    public IReadOnlyList<OfferingSummary> Chosen { get; private set; } = [];

    public IReadOnlyList<ReadBy> Readers { get; private set; } = [];

    public string? Answer { get; private set; }

    /// <summary>What is being written to the hub, unasked.</summary>
    public WordsForm Writing { get; private set; } = new();

    public bool MayWrite => Application.Allows(HistoryStep.Wrote);

    public string Told => string.Join(", ", about.Told(Application.About, Language));

    /// <summary>Who at the hub helps; null before somebody does.</summary>
    public AdviserContact? Adviser { get; private set; }

    public bool ChangedMeanwhile { get; private set; }

    public Address Here => Of(Application.Id);

    public static Address Of(ApplicationId id) => new($"/my-pages/applications/{id}");

    /// <summary>Where a customer says that something on record of the organisation is wrong.</summary>
    public static Address WriteAboutOrganisation(ApplicationId id) => Of(id).With("about", AboutTheOrganisation);

    public async Task<IActionResult> OnGet(Guid id, [FromQuery(Name = "about")] string? subject, CancellationToken cancellation)
    {
        if (!await Open(id, cancellation)) return NotFound();
        if (MayWrite) Writing = await drafts.Begun(Application, cancellation);
        if (subject == AboutTheOrganisation && string.IsNullOrEmpty(Writing.Words)) Writing = Writing with { Words = texts["mypages.write.about-organisation", Application.OrganisationName] };
        await Show(cancellation);
        return Page();
    }

    /// <summary>The resting form's own saving.</summary>
    public async Task<IActionResult> OnPostDraft(Guid id, [FromForm] WordsForm form, CancellationToken cancellation)
    {
        if (!await Open(id, cancellation) || !MayWrite) return NotFound();
        await drafts.Keep(Application, form, cancellation);
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostWrite(Guid id, [FromForm] WordsForm form, CancellationToken cancellation)
    {
        if (!await Open(id, cancellation)) return NotFound();
        Writing = form;
        var f = new FieldReader();
        var words = f.Required(form.Words, nameof(form.Words), "mypages.write.missing", Application.MessageMaxLength);
        if (f.Result(() => true) is Parsed<bool>.Invalid invalid)
        {
            await Show(cancellation);
            return Invalid(invalid.Errors);
        }

        if (!limit.Takes(HttpContext.Connection.RemoteIpAddress, "words", Application.ContactEmail))
        {
            await Show(cancellation);
            return TooOften(MailLimit.Wait);
        }

        var draft = await drafts.Find(Application, cancellation);
        if (await writer.Write(Application.Id, form.Made, words, draft?.Id, User.Actor(), cancellation) is not MoveOutcome.Moved) return await Again(cancellation);
        Flash(texts["mypages.write.done", Hub.Name.In(Language)]);
        return RedirectTo(Here);
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
        if (Application is { AdviserId: { } adviser, IsErased: false }) Adviser = await names.Contact(adviser, cancellation);
        Readers = await log.Of(Application.Id.Value, cancellation);
    }
}
