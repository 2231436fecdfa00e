using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.edit")]
internal sealed class NewProjectModel(IHubDirectory hubs, ProjectFactsEditor editor, ICodeLists lists, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    public HubSummary Hub { get; private set; } = null!;

    [BindProperty]
    public NewProjectForm Form { get; set; } = new();

    /// <summary>Financing, partners and targets are the coordinator's to fill in.</summary>
    public bool MayGoOn => User.May(HubsModule.Manage, Hub.Id);

    public static IReadOnlyList<Choice> Currencies => [.. NewProjectForm.Currencies.Select(currency => new Choice(currency, currency))];

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation) => await Refused(slug, cancellation) ?? Page();

    public async Task<IActionResult> OnPost(string slug, CancellationToken cancellation)
    {
        if (await Refused(slug, cancellation) is { } refused) return refused;
        var read = Form.Parse(lists.Current(ListNames.Nuts2024));
        if (read is not Parsed<NewProject>.Valid { Value: var project }) return Wrong(((Parsed<NewProject>.Invalid)read).Errors);
        if (!await editor.Create(Hub.Id, project, User.Actor(), cancellation)) return Wrong([new FieldError(nameof(NewProjectForm.Key), "new-project.key.taken")]);
        Flash(texts[MayGoOn ? "new-project.done" : "new-project.done.coordinator"]);
        return RedirectTo(MayGoOn ? HubAddress.Keep(slug, project.Key) : HubAddress.Project(slug, project.Key));
    }

    private IActionResult Wrong(IEnumerable<FieldError> errors) => Invalid(errors.Select(error => error with { Field = $"{nameof(Form)}.{error.Field}" }));

    private async Task<IActionResult?> Refused(string slug, CancellationToken cancellation)
    {
        if (await hubs.BySlug(slug, cancellation) is not { } hub) return NotFound();
        Hub = hub;
        return User.May(HubsModule.Edit, hub.Id) ? null : Forbid();
    }
}
