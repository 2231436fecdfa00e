using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>Asks why before a decision entered by mistake is taken back.</summary>
[Authorize(Policy = HubsModule.ManagePolicy)]
internal sealed class TakeBackModel(ProjectShowing projects, TimeProvider clock, ProjectEditor editor, IStringLocalizer<HubsModule> texts) : ProjectFormPage(projects, clock)
{
    public Decision Decision { get; private set; } = null!;

    [BindProperty]
    public RemovalForm Removal { get; set; } = new();

    public Address Back => HubAddress.Part(View.Hub.Slug, View.Project.Key, "decisions", Decision.Number);

    public static Address Of(string slug, string key, int number) => new($"/hubs/{slug}/projects/{key}/decisions/{number}/take-back");

    public async Task<IActionResult> OnGet(string slug, string key, int number, CancellationToken cancellation) => await Look(slug, key, number, cancellation) ?? Page();

    public async Task<IActionResult> OnPost(string slug, string key, int number, CancellationToken cancellation)
    {
        if (await Look(slug, key, number, cancellation) is { } refused) return refused;
        var read = Removal.Parse();
        if (read is not Parsed<string>.Valid { Value: var reason }) return Invalid(((Parsed<string>.Invalid)read).Errors.Select(error => error with { Field = $"{nameof(Removal)}.{error.Field}" }));
        Flash(texts[await editor.TakeBack(View.Project.Id, number, reason, User.Actor(), cancellation) ? "decision.taken-back" : "keep.collided"]);
        return RedirectTo(Workspace);
    }

    // A decision that cannot be taken back has its own page to read, which does not offer it.
    private async Task<IActionResult?> Look(string slug, string key, int number, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        if (View.Project.Decisions.FirstOrDefault(d => d.Number == number) is not { } decision) return NotFound();
        Decision = decision;
        return View.Project.CanTakeBack(decision) ? null : RedirectTo(Back);
    }
}
