using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
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

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Dir { get; set; }

    public ListOrder Order => ListOrder.Read(Sort, Dir, "name", "codes", "source");

    public Table<CodeList> Lists => new()
    {
        Caption = texts["vocabularies.caption"],
        Address = Here.With("q", Q),
        SortedBy = Order.SortedBy ?? "name",
        Descending = Order.Descending,
        Export = Order.In(Here.With("q", Q)).With("handler", "export"),
        Empty = string.IsNullOrWhiteSpace(Q) ? texts["vocabularies.none"] : texts["vocabulary.none", Q],
        Columns =
        [
            new Column<CodeList>("name", texts["vocabularies.list"], list => Cell.Link(VocabularyModel.AddressOf(list, Current(list)), list.Title.In(Language))) { IsSortable = true },
            new Column<CodeList>("version", texts["vocabularies.version"], list => list.Version),
            new Column<CodeList>("codes", texts["vocabularies.codes"], list => list.Codes.Count) { IsNumeric = true, IsSortable = true },
            new Column<CodeList>("source", texts["vocabularies.source"], list => SourceText.Of(list.Source, Language)) { IsSortable = true },
            new Column<CodeList>("licence", texts["vocabularies.licence"], list => SourceText.Licence(list.Source, texts)),
        ],
        Rows = [.. Found()],
    };

    public IActionResult OnGetExport()
    {
        string[] columns = ["list", "version", "codes", "source", "licence"];
        var lines = Found().Select(list => Csv.Line(
            list.Title.In(Language), list.Version, Invariant(list.Codes.Count), SourceText.Of(list.Source, Language), SourceText.Licence(list.Source, texts)));
        return CsvFile(lines.Prepend(Csv.Line(columns.Select(column => texts[$"vocabularies.{column}"].Value))), "samverka-code-lists.csv");
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Versions of one list stay together, the newest first.
    private IEnumerable<CodeList> Found()
    {
        var alphabet = StringComparer.Create(Language.Culture, true);
        var found = CodeSearch.Among(lists.All, Q).OrderBy(list => list.Title.In(Language), alphabet).ThenByDescending(list => list.Validity.From);
        return Order.SortedBy switch
        {
            "name" => Order.By(found, list => list.Title.In(Language), alphabet),
            "codes" => Order.By(found, list => list.Codes.Count),
            "source" => Order.By(found, list => SourceText.Of(list.Source, Language), alphabet),
            _ => found,
        };
    }

    private bool Current(CodeList list) => lists.Current(list.Name).Version == list.Version;
}
