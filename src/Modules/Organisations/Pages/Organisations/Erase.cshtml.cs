using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Erasing;
using Samverka.Organisations.Records;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Organisations.Pages.Organisations;

/// <summary>Asks before the record of a person's own business is erased from the register, and says what stands in the way.</summary>
[Authorize(Policy = OrganisationsModule.ErasePolicy)]
internal sealed class EraseModel(SamverkaDb db, SeenOrganisations seen, OrganisationErasure erasure, IStringLocalizer<OrganisationsModule> texts) : SamverkaPage
{
    [BindProperty(Name = "")]
    public ErasureForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>What rests on the record; it is not erased as long as something does.</summary>
    public IReadOnlyList<OrganisationNeed> Needs { get; private set; } = [];

    public Address Back => new($"/organisations/{Organisation.Id}");

    public Erasure Asked => new(
        Of(Organisation.Id), Back, Form, [texts["erase.goes.record", Organisation.Name], texts["erase.goes.traces"]], [texts["erase.stays.ground"], texts["erase.stays.copies"]], false, texts["erase.sure", Organisation.Name]);

    public static Address Of(OrganisationId id) => new($"/organisations/{id}/erase");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation) => await Find(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken cancellation)
    {
        if (!await Find(id, cancellation)) return NotFound();
        if (Needs.Count > 0) return Collided();
        if (Form.Parse() is not Parsed<string>.Valid { Value: var ground }) return Invalid(((Parsed<string>.Invalid)Form.Parse()).Errors);
        if (!await erasure.Erase(Organisation.Id, User.Actor(), ground, cancellation)) return await Find(id, cancellation) ? Collided() : NotFound();
        Flash(texts["erase.done"]);
        return RedirectTo(new Address("/organisations"));
    }

    private async Task<bool> Find(Guid id, CancellationToken cancellation)
    {
        if (!await seen.Sees(User, new OrganisationId(id), cancellation)) return false;
        if (await db.Set<Organisation>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == new OrganisationId(id), cancellation) is not { MayBeAPersons: true, Key: null } found) return false;
        Organisation = found;
        Needs = await erasure.Needs(found.Id, User, cancellation);
        return true;
    }
}
