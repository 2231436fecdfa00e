using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.KeepOfferings;

[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingNewModel(
    OfferingScope scope, OfferingEditing editing, ProviderTie tie, OfferingWords words, ICodeLists lists, IHubDirectory hubs,
    IOrganisationDirectory organisations, TimeProvider clock, IdSource ids, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    [BindProperty]
    public string? Hub { get; set; }

    /// <summary>What the offering is to be called, so that a form that is sent twice makes one.</summary>
    [BindProperty]
    public Guid Made { get; set; }

    public IReadOnlyList<Choice> Hubs { get; private set; } = [];

    public OfferingFields Fields { get; private set; } = null!;

    private IReadOnlyList<WritingPlace> Places { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await Prepare(cancellation);
        if (Places.Count == 0) return Forbid();
        var values = new Dictionary<string, string> { ["validFrom"] = clock.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["languages"] = "sv" };
        Fields = await Form(values, cancellation);
        Made = ids.New();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Prepare(cancellation);
        var place = Places.FirstOrDefault(place => place.Hub.ToString() == Hub);
        Fields = await Form(OfferingFields.Typed(Request.Form), cancellation);
        if (place is null) return Invalid([new FieldError("Hub", "offering-edit.choose-hub")]);
        var content = ContentReader.Read(Fields.Values, lists);
        if (content is Parsed<OfferingContent>.Valid said) content = await tie.Tied(await ByOwn(place, said.Value, cancellation), place.OnlyFor, cancellation);
        switch (content)
        {
            case Parsed<OfferingContent>.Valid read:
                var id = new OfferingId(Made == Guid.Empty ? ids.New() : Made);
                await editing.Create(id, place.Hub, read.Value, place.OnlyFor, User.Actor(), cancellation);
                Flash(texts["offering-edit.created"]);
                return RedirectTo(new Address($"/my-work/offerings/{id}"));
            case Parsed<OfferingContent>.Invalid wrong:
                return Invalid(wrong.Errors);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<OfferingFields> Form(IReadOnlyDictionary<string, string> values, CancellationToken cancellation)
    {
        var isPartners = Places.All(place => place.OnlyFor is not null);
        var provider = Places is [{ OnlyFor: { } own }, ..] && isPartners ? own : await tie.ByNumber(values.GetValueOrDefault("providerNumber"), cancellation);
        return new OfferingFields(values, words, isPartners, await tie.Units(provider, cancellation));
    }

    private async Task<OfferingContent> ByOwn(WritingPlace place, OfferingContent content, CancellationToken cancellation) =>
        place.OnlyFor is { } own ? content.By((await organisations.ByIds([own], cancellation))[own]) : content;

    private async Task Prepare(CancellationToken cancellation)
    {
        Places = await scope.Places(User, cancellation);
        Hubs = [.. (await hubs.All(cancellation)).Where(hub => Places.Any(place => place.Hub == hub.Id)).Select(hub => new Choice(hub.Id.ToString(), hub.Name.In(Language)))];
        if (Hubs.Count == 1) Hub ??= Hubs[0].Value;
    }
}
