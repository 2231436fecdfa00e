using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.Vocabularies.Pages.Lists;

[AllowAnonymous]
internal sealed class VocabularyModel(ICodeLists lists, IStringLocalizer<VocabulariesModule> texts) : SamverkaPage
{
    [BindProperty(SupportsGet = true)]
    public string? Version { get; set; }

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    public CodeList List { get; private set; } = null!;

    public IReadOnlyList<CodeList> Others { get; private set; } = [];

    public Address Here => new Address($"/vocabularies/{List.Name}").With("version", Version);

    public string Json => $"/api/v1/vocabularies/{List.Name}" + (Version is null ? "" : $"?version={Uri.EscapeDataString(Version)}");

    public static Address AddressOf(CodeList list, bool current) =>
        new Address($"/vocabularies/{list.Name}").With("version", current ? null : list.Version);

    public Listing<Code> Codes => new()
    {
        Asked = Asked,
        Address = Here,
        Caption = texts["vocabulary.caption", List.Codes.Count],
        Empty = texts["vocabulary.empty"],
        NoneFound = texts["vocabulary.none", Asked.Q ?? ""],
        Id = code => code.Value,
        Has = CodeSearch.Has,
        Columns =
        [
            new("code", texts["vocabulary.code"], code => code.Value) { Order = CodeOrder.Of(List.Codes) },
            new("label", texts["vocabulary.label"], code => code.Label.In(Language)) { SpeaksForItself = true, Show = code => Cell.Read(code.Label, Language) },
            new("official", texts["vocabulary.official"], code => code.Official) { IsHidden = List.Codes.All(code => code.Official is null) },
            new("parent", texts["vocabulary.parent"], code => code.Parent) { IsHidden = List.Codes.All(code => code.Parent is null) },
            .. AttributeColumns.Of(List, Language, texts),
        ],
        Rows = List.Codes,
    };

    public IActionResult OnGet(string list) => Open(list) ? Page() : NotFound();

    public IActionResult OnGetExport(string list) => Open(list) ? Codes.File($"samverka-{List.Name}.csv") : NotFound();

    private bool Open(string list)
    {
        var versions = lists.All.Where(known => known.Name == list).ToList();
        if (versions.Count == 0) return false;
        var found = Version is null ? lists.Current(list) : versions.FirstOrDefault(known => known.Version == Version);
        if (found is null) return false;
        (List, Others) = (found, [.. versions.Where(known => known.Version != found.Version)]);
        return true;
    }
}
