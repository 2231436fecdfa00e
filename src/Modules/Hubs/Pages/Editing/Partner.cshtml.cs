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
internal sealed class PartnerModel(
    ProjectShowing projects, TimeProvider clock, ProjectEditor editor, IOrganisationDirectory organisations, IStringLocalizer<HubsModule> texts) : ProjectFormPage(projects, clock)
{
    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Statuses => [.. Enum.GetValues<PartnerStatus>().Select(status => new Choice(Keys.Kebab(status), texts[Keys.Of(status)]))];

    public async Task<IActionResult> OnGet(string slug, string key, CancellationToken cancellation) => await Refused(slug, key, cancellation) ?? Page();

    public async Task<IActionResult> OnPost(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        var matches = await organisations.Match(Form.Organisation ?? "", cancellation);
        var units = matches.Count == 1 ? await organisations.UnitsOf(matches[0].Id, cancellation) : [];
        var read = Form.Parse(matches, units);
        if (read is Parsed<NewPartner>.Invalid invalid) return Wrong(invalid.Errors);
        await editor.Add(View.Project.Id, ((Parsed<NewPartner>.Valid)read).Value, User.Actor(), cancellation);
        return Added(texts["add.partner.done"]);
    }
}
