using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Ui.Forms;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.manage")]
internal sealed class FinancingModel(
    ProjectShowing projects, TimeProvider clock, ProjectEditor editor, IOrganisationDirectory organisations, IStringLocalizer<HubsModule> texts) : ProjectFormPage(projects, clock)
{
    [BindProperty]
    public FinancingFields Form { get; set; } = new();

    public IReadOnlyList<Choice> Natures => [.. Enum.GetValues<FinancingNature>().Select(nature => new Choice(Keys.Kebab(nature), texts[Keys.Of(nature)]))];

    public IReadOnlyList<Choice> Forms => [.. Enum.GetValues<FinancingForm>().Select(form => new Choice(Keys.Kebab(form), texts[Keys.Of(form)]))];

    public async Task<IActionResult> OnGet(string slug, string key, CancellationToken cancellation) => await Refused(slug, key, cancellation) ?? Page();

    public async Task<IActionResult> OnPost(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        var known = string.IsNullOrWhiteSpace(Form.NameSv) ? [] : await organisations.Match(Form.NameSv, cancellation);
        var read = Form.Parse(known, View.Project.Currency);
        if (read is Parsed<NewFinancing>.Invalid invalid) return Wrong(invalid.Errors);
        await editor.Add(View.Project.Id, ((Parsed<NewFinancing>.Valid)read).Value, User.Actor(), cancellation);
        return Added(texts["add.financing.done"]);
    }
}
