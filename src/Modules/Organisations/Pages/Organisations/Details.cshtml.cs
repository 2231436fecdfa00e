using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Merging;
using Samverka.Organisations.Records;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Parts;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Pages.Organisations;

[Authorize(Policy = "organisations.read")]
internal sealed class DetailsModel(
    SeenOrganisations seen, Aliases aliases, Duplicates duplicates, OrganisationMerge merge, IEnumerable<IOrganisationEngagements> modules, IEnumerable<IOrganisationPart> parts,
    ICodeLists codes, IStringLocalizer<OrganisationsModule> texts) : SamverkaPage
{
    private IReadOnlyCollection<OrganisationId> _same = [];

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<OrganisationName> MayBeSame { get; private set; } = [];

    public IReadOnlyList<MergedName> Merged { get; private set; } = [];

    public IReadOnlyList<Engagement> Engagements { get; private set; } = [];

    /// <summary>What other modules show of it to this reader.</summary>
    public IReadOnlyList<PartContent> Parts { get; private set; } = [];

    public bool MayMerge => User.MaySomewhere(OrganisationsModule.Merge);

    public bool MayEdit => User.MaySomewhere(OrganisationsModule.Edit);

    public bool MayErase => Organisation is { MayBeAPersons: true, Key: null } && User.MaySomewhere(OrganisationsModule.Erase);

    /// <summary>Two numbers are two legal persons, also those of records that were put together with them.</summary>
    public bool CanBeSame(OrganisationName other) => _same.Contains(other.Id)
        && (Organisation.IsAPersons == other.IsAPersons || (Organisation.IsAPersons ? Organisation.Number : other.Number) is null);

    /// <summary>Where two become one: at the record that everybody sees or that has a number when only one is so, otherwise at the one that is open.</summary>
    public (OrganisationId Stands, OrganisationId Goes) Together(OrganisationName other)
    {
        var others = Organisation.IsAPersons == other.IsAPersons ? Organisation.Number is null && other.Number is not null : Organisation.IsAPersons;
        return others ? (other.Id, Organisation.Id) : (Organisation.Id, other.Id);
    }

    public Address Here => new($"/organisations/{Organisation.Id}");

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        var asked = new OrganisationId(id);
        var standing = (await aliases.Resolve([asked], cancellation))[asked];
        if (standing != asked && await seen.Sees(User, asked, cancellation)) return RedirectTo(new Address($"/organisations/{standing}"));
        return standing == asked && await Load(asked, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostMerge(Guid id, Guid duplicate, CancellationToken cancellation)
    {
        if (!MayMerge) return Forbid();
        if (!await SeesBoth(id, duplicate, cancellation)) return NotFound();
        Flash(texts[await merge.Merge(new OrganisationId(duplicate), new OrganisationId(id), User.Actor(), cancellation) ? "merge.done" : "merge.not"]);
        return RedirectTo(new Address($"/organisations/{id}"));
    }

    public async Task<IActionResult> OnPostUndo(Guid id, Guid duplicate, CancellationToken cancellation)
    {
        if (!MayMerge) return Forbid();
        if (!await SeesBoth(id, duplicate, cancellation)) return NotFound();
        if (await merge.Undo(new OrganisationId(duplicate), User.Actor(), cancellation)) Flash(texts["merge.undone"]);
        return RedirectTo(new Address($"/organisations/{id}"));
    }

    public object? Label(string list, string? code) => code is not null && codes.Current(list).Find(code) is { } known ? Cell.Read(known.Label, Language) : code;

    /// <summary>Where the field's value comes from; null when nobody has said so.</summary>
    public FieldSource? Source(string field) => Organisation.Sources.FirstOrDefault(source => source.Field == field);

    public string Words(FieldSource source) => SourceWords.Of(source, texts);

    /// <summary>The catalogue's sectors that its industry is mapped to.</summary>
    public IndustrySectors? Sectors => codes.SectorsOf(Organisation.Country, Organisation.Industry);

    private async Task<bool> SeesBoth(Guid id, Guid duplicate, CancellationToken cancellation) =>
        await seen.Sees(User, new OrganisationId(id), cancellation) && await seen.Sees(User, new OrganisationId(duplicate), cancellation);

    private async Task<bool> Load(OrganisationId id, CancellationToken cancellation)
    {
        var found = await seen.By(User).AsSplitQuery()
            .Include(o => o.OtherNames).Include(o => o.Units).Include(o => o.Sources).FirstOrDefaultAsync(o => o.Id == id, cancellation);
        if (found is null) return false;
        Organisation = found;
        MayBeSame = await duplicates.Of(found, User, cancellation);
        _same = await merge.CanBeOne(id, [.. MayBeSame.Select(other => other.Id)], cancellation);
        Merged = await duplicates.MergedInto(id, User, cancellation);
        var all = await aliases.AllOf(id, cancellation);
        foreach (var module in modules) Engagements = [.. Engagements, .. await module.Of(all, cancellation)];
        var summary = new OrganisationSummary(id, found.Name, found.Number, found.LegalForm, found.Municipality, found.Country, found.IsAuthority, found.IsDemo) { Industry = found.Industry };
        foreach (var part in parts)
        {
            if (await part.Make(summary, User, cancellation) is { } content) Parts = [.. Parts, content];
        }

        return true;
    }
}
