using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Pages.Lists;

[AllowAnonymous]
internal sealed class VocabulariesModel(ICodeLists lists, IStringLocalizer<VocabulariesModule> texts) : SamverkaPage
{
    public Table<CodeList> Lists => new()
    {
        Caption = texts["vocabularies.caption"],
        Address = new Address("/vocabularies"),
        Empty = texts["vocabularies.none"],
        Columns =
        [
            new Column<CodeList>("name", texts["vocabularies.list"], list => Cell.Link(VocabularyModel.AddressOf(list, Current(list)), list.Title.In(Language))),
            new Column<CodeList>("version", texts["vocabularies.version"], list => list.Version),
            new Column<CodeList>("codes", texts["vocabularies.codes"], list => list.Codes.Count) { IsNumeric = true },
            new Column<CodeList>("source", texts["vocabularies.source"], list => SourceText.Of(list.Source)),
            new Column<CodeList>("licence", texts["vocabularies.licence"], list => SourceText.Licence(list.Source, texts)),
        ],
        Rows = [.. lists.All.OrderBy(list => list.Title.In(Language), StringComparer.Create(Language.Culture, true)).ThenByDescending(list => list.Validity.From)],
    };

    private bool Current(CodeList list) => lists.Current(list.Name).Version == list.Version;
}
