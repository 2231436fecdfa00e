using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.manage")]
internal sealed class FactsModel(ProjectShowing projects, TimeProvider clock, ProjectFactsEditor editor, ICodeLists lists, IStringLocalizer<HubsModule> texts) : ProjectFormPage(projects, clock)
{
    [BindProperty]
    public ProjectFactsForm Form { get; set; } = new();

    public Differences? Conflict { get; private set; }

    private CodeList Regions => lists.Current(ListNames.Nuts2024);

    public async Task<IActionResult> OnGet(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        Form = ProjectFactsForm.Of(View.Project, Regions);
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        var read = Form.Parse(Regions);
        if (read is not Parsed<ProjectFacts>.Valid { Value: var facts }) return Wrong(((Parsed<ProjectFacts>.Invalid)read).Errors);
        if (await editor.Save(View.Project.Id, facts, Form.Version, User.Actor(), cancellation)) return Added(texts["keep.changed"]);
        if (await Refused(slug, key, cancellation) is { } gone) return gone;
        Conflict = Differences.OfCollision(texts, Field.All(texts, Form.Fields()), Field.All(texts, ProjectFactsForm.Of(View.Project, Regions).Fields()));
        Form.Version = View.Project.Version;
        return Collided();
    }
}
