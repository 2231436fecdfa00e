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
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Applications.Pages.Triage;

/// <summary>One request: what they need, who they are, what has happened, and the next step.</summary>
[Authorize(Policy = ApplicationsPermissions.Triage)]
internal sealed class OneModel(
    SamverkaDb db, Triager triager, IHubDirectory hubs, IOfferingDirectory offerings, IOrganisationDirectory organisations, ICodeLists lists, StaffNames names, ReadLog log, AboutChoices about,
    IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    private const string Feature = "applications.triage";

    public Application Application { get; private set; } = null!;

    public HubSummary Hub { get; private set; } = null!;

    public IReadOnlyList<OfferingSummary> Chosen { get; private set; } = [];

    public NamesAtHub People { get; private set; } = null!;

    public MoveForm Form { get; private set; } = new();

    public bool ChangedMeanwhile { get; private set; }

    /// <summary>The sectors that the organisation's industry is mapped to; null when it has none.</summary>
    public IndustrySectors? Sectors { get; private set; }

    /// <summary>The organisation's own record may be erased with the request.</summary>
    public bool HasRecord { get; private set; }

    /// <summary>The industry by its code and name.</summary>
    public string? Industry { get; private set; }

    /// <summary>Who confirmed that the contact person speaks for the organisation.</summary>
    public string? ConfirmedBy => People.Of(Application.History.Where(row => row.Step == HistoryStep.Speaks).MaxBy(row => row.At)?.By);

    public string Told => string.Join(", ", about.Told(Application.About, Language));

    public bool MayErase => !Application.IsErased && User.May(ApplicationsPermissions.ErasePermission, Hub.Id);

    /// <summary>What can be done now, the expected first; empty when it is erased.</summary>
    public IReadOnlyList<Choice> Choices => Application.IsErased ? [] : [.. Decisions, .. MoveForm.Deeds.Where(step => Application.Allows(step) && (step != HistoryStep.HandOver || Others.Count > 0)).Select(Offer)];

    /// <summary>To whom it can be handed over.</summary>
    public IReadOnlyList<Choice> Others => [.. People.Working.Where(person => person != Application.AdviserId).Select(person => new Choice(person.ToString(), People.Of(person)!))];

    private IReadOnlyList<Choice> Decisions => !Application.Status.IsOpen() ? [] :
    [
        Decision(ApplicationStatus.Accepted, "accept"), Decision(ApplicationStatus.Asked, "ask"), Decision(ApplicationStatus.Referred, "refer"), Decision(ApplicationStatus.Declined, "decline"),
    ];

    public Address Here => new($"/applications/{Application.Id}");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        // Opened once for all that the page asks, instead of for each question.
        await db.Database.OpenConnectionAsync(cancellation);
        if (await Open(await WholeRequest.ToRead(db, id, cancellation), cancellation) is { } refusal) return refusal;
        await log.Note(Application.Id.Value, User.Actor(), cancellation);
        Form = new MoveForm { Version = Application.Version.ToString() };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, [FromForm] MoveForm form, CancellationToken cancellation)
    {
        if (await Open(await WholeRequest.ToChange(db, id, cancellation), cancellation) is { } refusal) return refusal;
        Form = form;
        if (form.Deed is { } step) return await Do(form.Parse(step, User.Actor(), [.. Others.Select(other => Guid.Parse(other.Value))]), cancellation);
        return form.Parse(User.Actor()) switch
        {
            Parsed<Move>.Valid valid => await Do(valid.Value, cancellation),
            Parsed<Move>.Invalid invalid => Invalid(invalid.Errors),
            _ => throw new InvalidOperationException("A form is valid or invalid."),
        };
    }

    public string StatusText(ApplicationStatus status) => texts[$"status.{status}".ToLowerInvariant()];

    public HistoryWords History => new(Application, People, texts);

    private async Task<IActionResult> Do(Move move, CancellationToken cancellation) =>
        await Settle(await triager.Move(Application, move, Feature, cancellation), move.To.ToString(), cancellation);

    private async Task<IActionResult> Do(Parsed<Deed> parsed, CancellationToken cancellation) => parsed switch
    {
        Parsed<Deed>.Valid { Value: var deed } => await Settle(await triager.Do(Application, deed, Feature, cancellation), deed.Step.ToString(), cancellation),
        Parsed<Deed>.Invalid invalid => Invalid(invalid.Errors),
        _ => throw new InvalidOperationException("A form is valid or invalid."),
    };

    private async Task<IActionResult> Settle(MoveOutcome outcome, string done, CancellationToken cancellation)
    {
        if (outcome is not MoveOutcome.Moved) return await Again(Application.Id.Value, cancellation);
        Flash(texts[$"triage.done.{done}".ToLowerInvariant(), Application.Reference]);
        return RedirectTo(Here);
    }

    private Choice Decision(ApplicationStatus to, string key) => new(to.ToString(), texts[$"triage.{key}"], texts[$"triage.{key}.hint"]);

    private Choice Offer(HistoryStep step) => new(step.ToString(), texts[$"triage.do.{step}".ToLowerInvariant(), Application.ContactName, Application.OrganisationName], texts[$"triage.do.{step}.hint".ToLowerInvariant()]);

    // The page shows how it stands now, with what was written still in the form.
    private async Task<IActionResult> Again(Guid id, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await Open(await WholeRequest.ToChange(db, id, cancellation), cancellation);
        (ChangedMeanwhile, Form) = (true, Form with { Version = Application.Version.ToString() });
        return Invalid([new FieldError(nameof(Form.To), "triage.changed-meanwhile")]);
    }

    // Another hub's application answers as if there were none.
    private async Task<IActionResult?> Open(Application? found, CancellationToken cancellation)
    {
        if (found is null || !User.May(ApplicationsPermissions.TriagePermission, found.HubId)) return NotFound();
        (Application, Hub) = (found, (await hubs.ById(found.HubId, cancellation))!);
        Chosen = await offerings.ChosenIn(found, cancellation);
        var organisation = await organisations.ById(found.OrganisationId, cancellation);
        HasRecord = organisation is not null;
        if (!found.IsErased && organisation?.Industry is { } industry)
        {
            Sectors = lists.SectorsOf(organisation.Country, industry);
            Industry = $"{industry} {lists.Current(IndustryCodes.ListOf(organisation.Country)).Label(industry, Language)}";
        }

        People = await names.Around(found.HubId, found.History.Select(change => change.By).Append(found.ErasedBy ?? ""), found.History.Select(change => change.AdviserId).Append(found.AdviserId).OfType<Guid>(), cancellation);
        return null;
    }
}
