using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Permissions;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.manage")]
internal sealed class DecisionModel(ProjectShowing projects, TimeProvider clock, ProjectEditor editor, IdSource ids, IStringLocalizer<HubsModule> texts) : ProjectFormPage(projects, clock)
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>What the decision is to be called, so that a form that is sent twice makes one.</summary>
    [BindProperty]
    public Guid Made { get; set; }

    public async Task<IActionResult> OnGet(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        Made = ids.New();
        var newest = ProjectTerms.Newest(View.Project.Decisions);
        (Form.PeriodFrom, Form.PeriodTo, Form.Budget) = (newest.PeriodFrom?.Text, newest.PeriodTo?.Text, FieldWriting.Amount(newest.BudgetMinor));
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        var read = Form.Parse(View.Project.Targets);
        if (read is Parsed<NewDecision>.Invalid invalid) return Wrong(invalid.Errors);
        var decided = await editor.Add(View.Project.Id, Made == Guid.Empty ? ids.New() : Made, ((Parsed<NewDecision>.Valid)read).Value, User.Actor(), cancellation);
        if (decided.Number is not { } number) return Wrong(decided.Refused);
        Flash(texts["add.decision.done"]);
        return RedirectTo(HubAddress.Part(slug, key, "decisions", number));
    }
}
