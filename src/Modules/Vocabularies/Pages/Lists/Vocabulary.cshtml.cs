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

[AllowAnonymous]
internal sealed class VocabularyModel(ICodeLists lists, IStringLocalizer<VocabulariesModule> texts) : SamverkaPage
{
    private const int PageSize = 100;

    [BindProperty(SupportsGet = true)]
    public string? Version { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Dir { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public ListOrder Order => ListOrder.Read(Sort, Dir, "code", "label");

    public CodeList List { get; private set; } = null!;

    public IReadOnlyList<CodeList> Others { get; private set; } = [];

    public Address Here => new Address($"/vocabularies/{List.Name}").With("version", Version);

    public string Json => $"/api/v1/vocabularies/{List.Name}" + (Version is null ? "" : $"?version={Uri.EscapeDataString(Version)}");

    public Table<Code> Codes { get; private set; } = null!;

    public static Address AddressOf(CodeList list, bool current) =>
        new Address($"/vocabularies/{list.Name}").With("version", current ? null : list.Version);

    private Address Ordered => Order.In(Here.With("q", Q));

    public IActionResult OnGet(string list)
    {
        if (!Open(list)) return NotFound();
        Codes = Rows(Found());
        return Page();
    }

    /// <summary>All pages of what is shown.</summary>
    public IActionResult OnGetExport(string list)
    {
        if (!Open(list)) return NotFound();
        string[] columns = ["code", "label", "official", "parent"];
        var lines = Found().Select(code => Csv.Line(code.Value, code.Label.In(Language), code.Official, code.Parent));
        return CsvFile(lines.Prepend(Csv.Line(columns.Select(column => texts[$"vocabulary.{column}"].Value))), $"samverka-{List.Name}.csv");
    }

    private bool Open(string list)
    {
        var versions = lists.All.Where(known => known.Name == list).ToList();
        if (versions.Count == 0) return false;
        var found = Version is null ? lists.Current(list) : versions.FirstOrDefault(known => known.Version == Version);
        if (found is null) return false;
        (List, Others) = (found, [.. versions.Where(known => known.Version != found.Version)]);
        return true;
    }

    private List<Code> Found()
    {
        var found = CodeSearch.In(List, Q);
        return Order.SortedBy switch
        {
            "code" => [.. Order.By(found, code => code.Value, StringComparer.Ordinal)],
            "label" => [.. Order.By(found, code => code.Label.In(Language), StringComparer.Create(Language.Culture, true))],
            _ => [.. found],
        };
    }

    private Table<Code> Rows(List<Code> found)
    {
        var start = 1 + found.FindIndex(code => code.Value == After);
        var rows = found.Skip(start).Take(PageSize).ToList();
        var more = start + rows.Count < found.Count;
        return new Table<Code>
        {
            Caption = texts["vocabulary.caption", found.Count],
            Address = Here.With("q", Q),
            SortedBy = Order.SortedBy,
            Descending = Order.Descending,
            Export = Ordered.With("handler", "export"),
            Empty = texts["vocabulary.none", Q ?? ""],
            Columns =
            [
                new Column<Code>("code", texts["vocabulary.code"], code => code.Value) { IsSortable = true },
                new Column<Code>("label", texts["vocabulary.label"], code => code.Label.In(Language)) { IsSortable = true },
                new Column<Code>("official", texts["vocabulary.official"], code => code.Official),
                new Column<Code>("parent", texts["vocabulary.parent"], code => code.Parent),
            ],
            Rows = rows,
            Previous = start == 0 ? null : Ordered.With("after", start > PageSize ? found[start - PageSize - 1].Value : null),
            Next = more ? Ordered.With("after", rows[^1].Value) : null,
        };
    }
}
