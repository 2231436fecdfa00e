using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.KeepOfferings;

[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingEditModel(
    OfferingScope scope, OfferingFile file, OfferingEditing editing, ProviderTie tie, OfferingWords words, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    [BindProperty]
    public int Version { get; set; }

    public Offering Offering { get; private set; } = null!;

    public OfferingFields Fields { get; private set; } = null!;

    /// <summary>What somebody else changed in the meantime; empty when nobody did.</summary>
    public IReadOnlyList<Difference> Theirs { get; private set; } = [];

    public Address Back => new($"/my-work/offerings/{Offering.Id}");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await Found(id, cancellation) is { } refused) return refused;
        Version = Offering.Version;
        Fields = await Form(ContentText.Of((await file.Version(Offering.Id, Version, cancellation)).Content), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await Found(id, cancellation) is { } refused) return refused;
        var newest = await file.Version(Offering.Id, Offering.Version, cancellation);
        Fields = await Form(OfferingFields.Typed(Request.Form), cancellation);
        var read = ContentReader.Read(Fields.Values, lists);
        if (read is Parsed<OfferingContent>.Valid said) read = await Tied(Fields.IsPartners ? said.Value.WithProviderOf(newest.Content) : said.Value, newest.Content, cancellation);
        return read switch
        {
            Parsed<OfferingContent>.Invalid wrong => Invalid(wrong.Errors),
            Parsed<OfferingContent>.Valid tied => await Save(tied.Value, cancellation),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<OfferingFields> Form(IReadOnlyDictionary<string, string> values, CancellationToken cancellation)
    {
        var isPartners = await IsPartners(cancellation);
        var provider = isPartners ? Offering.ProviderId : await tie.ByNumber(values.GetValueOrDefault("providerNumber"), cancellation);
        return new OfferingFields(values, words, isPartners, await tie.Units(provider, cancellation));
    }

    private Task<Parsed<OfferingContent>> Tied(OfferingContent said, OfferingContent newest, CancellationToken cancellation) =>
        tie.Tied(said, said.ProviderNumber == newest.ProviderNumber && said.Provider == newest.Provider ? Offering.ProviderId : null, cancellation);

    private async Task<IActionResult> Save(OfferingContent content, CancellationToken cancellation)
    {
        if (await editing.Save(Offering.Id, Version, content, User.Actor(), cancellation) is { } newest) return await Conflict(newest, cancellation);
        Flash(texts["offering-edit.saved"]);
        return RedirectTo(Back);
    }

    // What was typed stays in the form; saved once more, it deliberately goes before theirs in the same field.
    private async Task<IActionResult> Conflict(OfferingVersion newest, CancellationToken cancellation)
    {
        var seen = Version >= 1 && Version < newest.Number ? (await file.Version(Offering.Id, Version, cancellation)).Content : newest.Content;
        Fields = Fields.Merged(seen, newest.Content);
        Theirs = Difference.Between(seen, newest.Content);
        ModelState.Remove(nameof(Version));
        Version = newest.Number;
        return Collided();
    }

    private async Task<IActionResult?> Found(Guid id, CancellationToken cancellation)
    {
        if (await scope.Find(User, new OfferingId(id), cancellation) is not { } offering) return NotFound();
        Offering = offering;
        return offering.State == OfferingState.Withdrawn ? RedirectTo(Back) : null;
    }

    private async Task<bool> IsPartners(CancellationToken cancellation) =>
        (await scope.Places(User, cancellation)).Any(place => place.Hub == Offering.HubId && place.OnlyFor is not null);
}
