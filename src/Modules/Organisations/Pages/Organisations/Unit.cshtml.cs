using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Editing;
using Samverka.Organisations.Records;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Organisations.Pages.Organisations;

[Authorize(Policy = "organisations.edit")]
internal sealed class UnitModel(SamverkaDb db, SeenOrganisations seen, UnitEditor editor, IStringLocalizer<OrganisationsModule> texts) : SamverkaPage
{
    private const string New = "new";

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Null for a new one.</summary>
    public OrganisationUnit? Unit { get; private set; }

    [BindProperty]
    public UnitForm Form { get; set; } = new();

    /// <summary>What somebody else has saved meanwhile, field by field.</summary>
    public IReadOnlyList<(string Label, string Theirs)> Conflict { get; private set; } = [];

    public Address Details => new($"/organisations/{Organisation.Id}");

    public Address Here => new($"{Details.Path}/units/{Unit?.Id.ToString() ?? New}");

    public async Task<IActionResult> OnGet(Guid id, string unit, CancellationToken cancellation)
    {
        if (!await Load(id, unit, cancellation)) return NotFound();
        if (Unit is not null) Form = UnitForm.Of(Unit);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, string unit, CancellationToken cancellation)
    {
        if (!await Load(id, unit, cancellation)) return NotFound();
        var read = Form.Parse(Organisation.Units.Where(other => other.Id != Unit?.Id));
        if (read is not Parsed<UnitNames>.Valid { Value: var names }) return Invalid(((Parsed<UnitNames>.Invalid)read).Errors.Select(error => error with { Field = $"{nameof(Form)}.{error.Field}" }));
        if (Unit is null) await editor.Add(Organisation.Id, names, User.Actor(), cancellation);
        else if (!await editor.Rename(Organisation.Id, Unit.Id, names, Form.Seen, User.Actor(), cancellation)) return await Collided(id, unit, cancellation);
        return Done("unit.saved");
    }

    public Task<IActionResult> OnPostClose(Guid id, string unit, CancellationToken cancellation) => Close(id, unit, closed: true, cancellation);

    public Task<IActionResult> OnPostOpen(Guid id, string unit, CancellationToken cancellation) => Close(id, unit, closed: false, cancellation);

    private async Task<IActionResult> Collided(Guid id, string unit, CancellationToken cancellation)
    {
        if (!await Load(id, unit, cancellation) || Unit is null) return NotFound();
        var theirs = UnitForm.Of(Unit);
        (string Key, string? Mine, string? Theirs)[] fields = [("unit.name.sv", Form.NameSv, theirs.NameSv), ("unit.name.en", Form.NameEn, theirs.NameEn), ("edit.other-names", Form.OtherNames, theirs.OtherNames)];
        Conflict = [.. fields.Where(field => (field.Mine ?? "") != (field.Theirs ?? "")).Select(field => (texts[field.Key].Value, field.Theirs ?? ""))];
        // Saving again now means that both have been seen.
        Form.Seen = theirs.Seen;
        return Collided();
    }

    private async Task<IActionResult> Close(Guid id, string unit, bool closed, CancellationToken cancellation)
    {
        if (!await Load(id, unit, cancellation) || Unit is null) return NotFound();
        await editor.Close(Organisation.Id, Unit.Id, closed, User.Actor(), cancellation);
        return Done(closed ? "unit.closed.done" : "unit.opened.done");
    }

    private IActionResult Done(string thanks)
    {
        Flash(texts[thanks]);
        return RedirectTo(Details);
    }

    private async Task<bool> Load(Guid id, string unit, CancellationToken cancellation)
    {
        var wanted = new OrganisationId(id);
        if (!await seen.Sees(User, wanted, cancellation)) return false;
        if (await db.Set<Organisation>().AsNoTracking().Include(o => o.Units).FirstOrDefaultAsync(o => o.Id == wanted, cancellation) is not { } found) return false;
        Organisation = found;
        Unit = Guid.TryParse(unit, out var unitId) ? found.Units.Find(u => u.Id == new UnitId(unitId)) : null;
        return Unit is not null || unit == New;
    }
}
