using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Editing;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Pages.Organisations;

[Authorize(Policy = "organisations.edit")]
internal sealed class NewModel(OrganisationEditor editor, ICodeLists lists, IStringLocalizer<OrganisationsModule> texts) : OrganisationFormPage(lists, texts)
{
    public override bool IsNew => true;

    public void OnGet() => Form.Country = HomeCountry.Code;

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var read = Form.Parse(Lists);
        if (read is not Parsed<OrganisationFacts>.Valid { Value: var facts }) return Wrong(((Parsed<OrganisationFacts>.Invalid)read).Errors);
        switch (await editor.Create(facts, User.Actor(), cancellation))
        {
            case OrganisationSaving.NumberTaken(var holder):
                return Taken(holder);
            case OrganisationSaving.Saved(var id):
                Flash(Texts["new.done"]);
                return RedirectTo(new Address($"/organisations/{id}"));
            default:
                throw new InvalidOperationException();
        }
    }
}
