using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Import;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.create")]
internal sealed class NewHubModel(HubEditor editor, ICodeLists lists, IStringLocalizer<HubsModule> texts) : HubFormPage(lists, texts)
{
    public override bool IsNew => true;

    public void OnGet()
    {
        (Form.TakesApplications, Form.Languages) = (true, [Language.Swedish.Code, Language.English.Code]);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var read = Form.Parse(Choices);
        if (read is not Parsed<HubFacts>.Valid { Value: var facts }) return Wrong(((Parsed<HubFacts>.Invalid)read).Errors);
        var prefix = (string.IsNullOrWhiteSpace(Form.Prefix) ? HubImport.Prefix(facts.Slug) : Form.Prefix.Trim()).ToUpperInvariant();
        if (prefix.Length is < 2 or > Hub.PrefixMax || !prefix.All(char.IsAsciiLetterOrDigit)) return Wrong([new FieldError(nameof(HubForm.Prefix), "edit.prefix.malformed")]);
        var saving = await editor.Create(facts, prefix, User.Actor(), cancellation);
        if (saving != HubSaving.Saved) return Taken(saving);
        Flash(Texts["new-hub.done"]);
        return RedirectTo(HubAddress.Front(facts.Slug));
    }
}
