using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.manage")]
internal sealed class EditModel(SamverkaDb db, HubEditor editor, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    public Hub Hub { get; private set; } = null!;

    [BindProperty]
    public HubForm Form { get; set; } = new();

    /// <summary>What somebody else has saved since the form was opened; null without a conflict.</summary>
    public HubForm? Theirs { get; private set; }

    public Address Here => HubAddress.Edit(Hub.Slug);

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation)
    {
        if (await Refused(slug, cancellation) is { } refused) return refused;
        Form = HubForm.Of(Hub);
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, CancellationToken cancellation)
    {
        if (await Refused(slug, cancellation) is { } refused) return refused;
        if (Form.Parse() is not Parsed<HubFacts>.Valid { Value: var facts }) return Invalid(((Parsed<HubFacts>.Invalid)Form.Parse()).Errors.Select(Named));
        if (await editor.Save(Hub.Id, facts, Form.Version, User.Actor(), cancellation) is { } other) return Conflict(other);
        Flash(texts["edit.saved"]);
        return RedirectTo(HubAddress.Front(slug));
    }

    /// <summary>Both versions, field by field, where they differ.</summary>
    public IEnumerable<(string Key, string Mine, string Others)> Differences() =>
        Form.Fields().Zip(Theirs!.Fields(), (mine, theirs) => (mine.Key, mine.Value, theirs.Value)).Where(pair => pair.Item2 != pair.Item3);

    private PageResult Conflict(Hub other)
    {
        Theirs = HubForm.Of(other);
        // Saving again now means that both have been seen.
        Form.Version = other.Version;
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    private async Task<IActionResult?> Refused(string slug, CancellationToken cancellation)
    {
        if (await db.Set<Hub>().AsNoTracking().FirstOrDefaultAsync(h => h.Slug == slug, cancellation) is not { } hub) return NotFound();
        Hub = hub;
        return User.May(HubsModule.Manage, hub.Id) ? null : Forbid();
    }

    private static FieldError Named(FieldError error) => error with { Field = $"{nameof(Form)}.{error.Field}" };
}
