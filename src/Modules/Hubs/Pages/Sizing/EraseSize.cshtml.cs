using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>Asks before all that the hub knows of an organisation's size is erased, for a sole trader's figures are facts about a person.</summary>
[Authorize(Policy = HubsModule.EraseSizesPolicy)]
internal sealed class EraseSizeModel(IHubDirectory hubs, IOrganisationDirectory organisations, SizeErasure erasure, IStringLocalizer<HubsModule> texts) : SizePage(hubs, organisations)
{
    private SizeCounts _counts = null!;

    [BindProperty(Name = "")]
    public ErasureForm Form { get; set; } = new();

    public Erasure Asked => new(new Address($"{Overview.Path}/erase"), Overview, Form, Goes, Stays, Hub.RunByAuthority, texts["size.erase.sure", Organisation.Name]);

    public async Task<IActionResult> OnGet(string slug, Guid id, CancellationToken cancellation) => await Look(slug, id, cancellation) ?? Page();

    public async Task<IActionResult> OnPost(string slug, Guid id, CancellationToken cancellation)
    {
        if (await Look(slug, id, cancellation) is { } refused) return refused;
        var read = Form.Parse();
        if (read is not Parsed<string>.Valid { Value: var ground }) return Invalid(((Parsed<string>.Invalid)read).Errors);
        await erasure.Erase(Hub.Id, Organisation.Id, ground, User.Actor(), cancellation);
        Flash(texts["size.erase.done"]);
        return RedirectTo(Overview);
    }

    private IReadOnlyList<string> Goes =>
    [
        .. _counts.Figures > 0 ? [texts["size.erase.goes.figures", _counts.Figures]] : Array.Empty<string>(),
        .. _counts.Owners > 0 ? [texts["size.erase.goes.owners", _counts.Owners]] : Array.Empty<string>(),
        .. _counts.Removed > 0 ? [texts["size.erase.goes.removed", _counts.Removed]] : Array.Empty<string>(),
        texts["size.erase.goes.log"],
    ];

    private IReadOnlyList<string> Stays => [texts["size.erase.stays.organisation"], texts["size.erase.stays.others"], texts["size.erase.stays.ground"], texts["size.erase.stays.copies"]];

    // Where nothing is known there is nothing to ask about.
    private async Task<IActionResult?> Look(string slug, Guid id, CancellationToken cancellation)
    {
        if (await Refused(HubsModule.EraseSizes, slug, id, cancellation) is { } refused) return refused;
        _counts = await erasure.Count(Hub.Id, Organisation.Id, cancellation);
        return _counts.IsEmpty ? RedirectTo(Overview) : null;
    }
}
