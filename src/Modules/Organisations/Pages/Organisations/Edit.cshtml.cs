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
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Pages.Organisations;

[Authorize(Policy = "organisations.edit")]
internal sealed class EditModel(SamverkaDb db, SeenOrganisations seen, OrganisationEditor editor, ICodeLists lists, IStringLocalizer<OrganisationsModule> texts) : OrganisationFormPage(lists, texts)
{
    public override bool IsNew => false;

    public Organisation Organisation { get; private set; } = null!;

    public Address Details => new($"/organisations/{Organisation.Id}");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (!await Load(id, cancellation)) return NotFound();
        Form = OrganisationForm.Of(Organisation, Lists);
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken cancellation)
    {
        if (!await Load(id, cancellation)) return NotFound();
        var read = Form.Parse(Lists, Organisation.Number);
        if (read is not Parsed<OrganisationFacts>.Valid { Value: var facts }) return Wrong(((Parsed<OrganisationFacts>.Invalid)read).Errors);
        switch (await editor.Save(Organisation.Id, facts, Form.Version, User.Actor(), cancellation))
        {
            case OrganisationSaving.NumberTaken(var holder):
                return Taken(holder);
            case OrganisationSaving.OneHasAnotherNumber(var one):
                return Taken(one, "edit.number.other");
            case OrganisationSaving.Collided:
                return await Collided(id, cancellation);
            default:
                Flash(Texts["edit.saved"]);
                return RedirectTo(Details);
        }
    }

    private async Task<IActionResult> Collided(Guid id, CancellationToken cancellation)
    {
        if (!await Load(id, cancellation)) return NotFound();
        var rows = Form.Fields().Zip(OrganisationForm.Of(Organisation, Lists).Fields());
        Conflict = [.. rows.Where(row => row.First.Value != row.Second.Value).Select(row => (Texts[row.First.Key].Value, row.Second.Value))];
        // Saving again now means that both have been seen.
        Form.Version = Organisation.Version;
        return Collided();
    }

    private async Task<bool> Load(Guid id, CancellationToken cancellation)
    {
        var wanted = new OrganisationId(id);
        if (!await seen.Sees(User, wanted, cancellation)) return false;
        var found = await db.Set<Organisation>().AsNoTracking().Include(o => o.OtherNames).FirstOrDefaultAsync(o => o.Id == wanted, cancellation);
        if (found is not null) Organisation = found;
        return found is not null;
    }
}
