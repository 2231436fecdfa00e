using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Triage;

/// <summary>Asks before an application's personal data is erased, and says exactly what goes and what stays.</summary>
[Authorize(Policy = ApplicationsPermissions.Erase)]
internal sealed class EraseModel(SamverkaDb db, ApplicationErasure erasure, HeldTalks talks, IHubDirectory hubs, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    [BindProperty(Name = "")]
    public ErasureForm Form { get; set; } = new();

    public Application Application { get; private set; } = null!;

    public HubSummary Hub { get; private set; } = null!;

    public TalkCounts Talks { get; private set; } = null!;

    public bool ChangedMeanwhile { get; private set; }

    public Address Back => new($"/applications/{Application.Id}");

    public Erasure Asked => new(Of(Application.Id), Back, Form, [.. Goes()], [.. Stays()], Hub.RunByAuthority, texts["erase.sure", Application.Reference]);

    public static Address Of(ApplicationId id) => new($"/applications/{id}/erase");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (await Refused(id, cancellation) is { } refused) return refused;
        Form.Seen = Application.Version.ToString();
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken cancellation)
    {
        if (await Refused(id, cancellation) is { } refused) return refused;
        return Form.Parse() switch
        {
            Parsed<string>.Valid ground => await Erase(ground.Value, cancellation),
            Parsed<string>.Invalid invalid => Invalid(invalid.Errors),
            _ => throw new InvalidOperationException("A form is valid or invalid."),
        };
    }

    private async Task<IActionResult> Erase(string ground, CancellationToken cancellation)
    {
        var erasing = new Erasing(User.Actor(), int.TryParse(Form.Seen, out var seen) ? seen : 0, ground);
        if (!await erasure.Erase(Application, erasing, cancellation)) return await Again(cancellation);
        Flash(texts["erase.done", Application.Reference]);
        return RedirectTo(Back);
    }

    // What has come in since was not seen when the erasure was decided: the ground stays, and the box is ticked anew.
    private async Task<IActionResult> Again(CancellationToken cancellation)
    {
        if (await Refused(Application.Id.Value, cancellation) is { } refused) return refused;
        (ChangedMeanwhile, Form.Sure, Form.Seen) = (true, null, Application.Version.ToString());
        ModelState.Clear();
        return Collided();
    }

    // Another hub's application answers as if there were none; an erased one shows what was erased.
    private async Task<IActionResult?> Refused(Guid id, CancellationToken cancellation)
    {
        var found = await db.Set<Application>().AsNoTracking().Include(a => a.History).FirstOrDefaultAsync(a => a.Id == new ApplicationId(id), cancellation);
        if (found is null || !User.May(ApplicationsPermissions.ErasePermission, found.HubId)) return NotFound();
        (Application, Hub) = (found, (await hubs.ById(found.HubId, cancellation))!);
        if (found.IsErased) return RedirectTo(Back);
        Talks = await talks.Count(found.CustomerId, found.HubId, cancellation);
        return null;
    }

    private IEnumerable<string> Goes()
    {
        yield return Application.ContactPhone is null ? texts["erase.goes.contact", Application.ContactName, Application.ContactEmail] : texts["erase.goes.contact.phone", Application.ContactName, Application.ContactEmail, Application.ContactPhone];
        yield return texts["erase.goes.need"];
        yield return texts["erase.goes.words", Application.History.Count(change => change.Message is not null), Application.History.Count(change => change.InternalNote is not null)];
        if (Application.IsOfAPerson) yield return texts["erase.goes.person", Application.OrganisationName];
        if (Application.IsOfAPerson) yield return texts["erase.goes.register"];
        if (Talks.Held > 0) yield return texts["erase.goes.talks", Talks.Held];
        yield return texts["erase.goes.traces"];
        yield return texts["erase.goes.customer"];
    }

    private IEnumerable<string> Stays()
    {
        yield return texts["erase.stays.facts"];
        yield return texts[Application.IsOfAPerson ? "erase.stays.organisation.person" : "erase.stays.organisation", Application.OrganisationName];
        if (Application.Status.IsOpen()) yield return texts["erase.stays.closed"];
        yield return texts["erase.stays.ground"];
        yield return texts["erase.stays.copies"];
    }
}
