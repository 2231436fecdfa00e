using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
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

namespace Samverka.Applications.Pages.Triage;

/// <summary>One request: what they need, who they are, what has happened, and the next step.</summary>
[Authorize(Policy = ApplicationsPermissions.Triage)]
internal sealed class OneModel(SamverkaDb db, Triager triager, IHubDirectory hubs, IOfferingDirectory offerings, StaffNames names, ReadLog log, AboutChoices about, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    public Application Application { get; private set; } = null!;

    public HubSummary Hub { get; private set; } = null!;

    public IReadOnlyList<OfferingSummary> Chosen { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public MoveForm Form { get; private set; } = new();

    public bool ChangedMeanwhile { get; private set; }

    public string Told => string.Join(", ", about.Told(Application.About, Language));

    public bool MayErase => !Application.IsErased && User.May(ApplicationsPermissions.ErasePermission, Hub.Id);

    public Address Here => new($"/applications/{Application.Id}");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (await Open(id, db.Set<Application>().AsNoTracking(), cancellation) is { } refusal) return refusal;
        await log.Note(Application.Id.Value, User.Actor(), cancellation);
        Form = new MoveForm { Version = Application.Version.ToString() };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, [FromForm] MoveForm form, CancellationToken cancellation)
    {
        if (await Open(id, db.Set<Application>(), cancellation) is { } refusal) return refusal;
        Form = form;
        return form.Parse(User.Actor()) switch
        {
            Parsed<Move>.Valid valid => await Do(valid.Value, cancellation),
            Parsed<Move>.Invalid invalid => Invalid(invalid.Errors),
            _ => throw new InvalidOperationException("A form is valid or invalid."),
        };
    }

    private async Task<IActionResult> Do(Move move, CancellationToken cancellation) =>
        await triager.Move(Application, move, "applications.triage", cancellation) switch
        {
            MoveOutcome.Moved => Moved(move.To),
            MoveOutcome.NotPossible or MoveOutcome.ChangedMeanwhile => await Again(Application.Id.Value, cancellation),
            _ => throw new InvalidOperationException("An outcome of triage is not handled."),
        };

    public string StatusText(ApplicationStatus status) => texts[$"status.{status}".ToLowerInvariant()];

    private IActionResult Moved(ApplicationStatus to)
    {
        Flash(texts[$"triage.done.{to}".ToLowerInvariant(), Application.Reference]);
        return RedirectTo(Here);
    }

    // The page shows how it stands now, with what was written still in the form.
    private async Task<IActionResult> Again(Guid id, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await Open(id, db.Set<Application>(), cancellation);
        (ChangedMeanwhile, Form) = (true, Form with { Version = Application.Version.ToString() });
        return Invalid([new FieldError(nameof(Form.To), "triage.changed-meanwhile")]);
    }

    // Another hub's application answers as if there were none.
    private async Task<IActionResult?> Open(Guid id, IQueryable<Application> applications, CancellationToken cancellation)
    {
        // Opened once for all that the page asks, instead of for each question.
        await db.Database.OpenConnectionAsync(cancellation);
        var found = await applications.Include(a => a.History).Include(a => a.Chosen).AsSplitQuery()
            .FirstOrDefaultAsync(a => a.Id == new ApplicationId(id), cancellation);
        if (found is null || !User.May(ApplicationsPermissions.TriagePermission, found.HubId)) return NotFound();
        (Application, Hub) = (found, (await hubs.ById(found.HubId, cancellation))!);
        Chosen = await offerings.ChosenIn(found, cancellation);
        Names = await names.Of(found.History.Select(change => change.By).Append(found.ErasedBy ?? ""), cancellation);
        return null;
    }
}
