using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.Vocabularies.Pages.Lists;

/// <summary>Every code list: searched, ordered, taken out as CSV.</summary>
[AllowAnonymous]
internal sealed class VocabulariesModel(ICodeLists lists, IStringLocalizer<VocabulariesModule> texts) : SamverkaPage
{
    public static readonly Address Here = new("/vocabularies");

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    public Listing<CodeList> Lists => new()
    {
        Asked = Asked,
        Address = Here,
        Caption = texts["vocabularies.caption"],
        Empty = texts["vocabularies.none"],
        NoneFound = texts["vocabulary.none", Asked.Q ?? ""],
        SortedBy = "name",
        Id = list => $"{list.Name} {list.Version}",
        Has = CodeSearch.Has,
        Columns =
        [
            new("name", texts["vocabularies.list"], list => list.Title.In(Language)) { Show = list => Cell.Link(VocabularyModel.AddressOf(list, Current(list)), list.Title.In(Language)) },
            new("version", texts["vocabularies.version"], list => list.Version),
            new("codes", texts["vocabularies.codes"], list => list.Codes.Count) { IsNumeric = true },
            new("source", texts["vocabularies.source"], list => SourceText.Of(list.Source, Language)) { IsSecondary = true },
            new("licence", texts["vocabularies.licence"], list => SourceText.Licence(list.Source, texts)) { IsSecondary = true },
        ],
        // Versions of one list stay together, the newest first.
        Rows = [.. lists.All.OrderBy(list => list.Title.In(Language), StringComparer.Create(Language.Culture, true)).ThenByDescending(list => list.Validity.From)],
    };

    public IActionResult OnGetExport() => Lists.File("samverka-code-lists.csv");

    private bool Current(CodeList list) => lists.Current(list.Name).Version == list.Version;
}
