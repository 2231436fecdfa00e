using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.edit")]
internal sealed class EditModel(SamverkaDb db, HubEditor editor, IHubDirectory directory, ICodeLists lists, IStringLocalizer<HubsModule> texts) : HubFormPage(lists, texts)
{
    public override bool IsNew => false;

    public Hub Hub { get; private set; } = null!;

    /// <summary>What somebody else has saved since the form was opened; null without a conflict.</summary>
    public Differences? Conflict { get; private set; }

    /// <summary>It would take requests, but nobody works there who could read one.</summary>
    public bool LacksPeople { get; private set; }

    public Address Here => HubAddress.Edit(Hub.Slug);

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation)
    {
        if (await Refused(slug, cancellation) is { } refused) return refused;
        Form = HubForm.Of(Hub, Choices.Regions);
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, CancellationToken cancellation)
    {
        if (await Refused(slug, cancellation) is { } refused) return refused;
        var read = Form.Parse(Choices);
        if (read is not Parsed<HubFacts>.Valid { Value: var facts }) return Wrong(((Parsed<HubFacts>.Invalid)read).Errors);
        var saving = await editor.Save(Hub.Id, facts, Form.Version, User.Actor(), cancellation);
        if (saving == HubSaving.Collided) return await Collided(slug, cancellation);
        if (saving != HubSaving.Saved) return Taken(saving);
        Flash(Texts["edit.saved"]);
        return RedirectTo(HubAddress.Front(facts.Slug));
    }

    private async Task<IActionResult> Collided(string slug, CancellationToken cancellation)
    {
        if (await Refused(slug, cancellation) is { } refused) return refused;
        Conflict = Differences.OfCollision(Texts, Field.All(Texts, Form.Fields()), Field.All(Texts, HubForm.Of(Hub, Choices.Regions).Fields()));
        // Saving again now means that both have been seen.
        Form.Version = Hub.Version;
        return Collided();
    }

    private async Task<IActionResult?> Refused(string slug, CancellationToken cancellation)
    {
        if (await db.Set<Hub>().AsNoTracking().FirstOrDefaultAsync(h => h.Slug == slug, cancellation) is not { } hub) return NotFound();
        (Hub, LacksPeople) = (hub, await directory.ById(hub.Id, cancellation) is { LacksPeople: true });
        return User.May(HubsModule.Edit, hub.Id) ? null : Forbid();
    }
}
