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
    private const int PageSize = 100;

    [BindProperty(SupportsGet = true)]
    public string? Version { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CodeList List { get; private set; } = null!;

    public IReadOnlyList<CodeList> Others { get; private set; } = [];

    public Address Here => new Address($"/vocabularies/{List.Name}").With("version", Version);

    public string Json => $"/api/v1/vocabularies/{List.Name}" + (Version is null ? "" : $"?version={Uri.EscapeDataString(Version)}");

    public Table<Code> Codes { get; private set; } = null!;

    public static Address AddressOf(CodeList list, bool current) =>
        new Address($"/vocabularies/{list.Name}").With("version", current ? null : list.Version);

    public IActionResult OnGet(string list)
    {
        var versions = lists.All.Where(known => known.Name == list).ToList();
        if (versions.Count == 0) return NotFound();
        var found = Version is null ? lists.Current(list) : versions.FirstOrDefault(known => known.Version == Version);
        if (found is null) return NotFound();
        (List, Others) = (found, [.. versions.Where(known => known.Version != found.Version)]);
        Codes = Rows(CodeSearch.In(found, Q));
        return Page();
    }

    private Table<Code> Rows(IReadOnlyList<Code> found)
    {
        var start = 1 + found.ToList().FindIndex(code => code.Value == After);
        var rows = found.Skip(start).Take(PageSize).ToList();
        var more = start + rows.Count < found.Count;
        return new Table<Code>
        {
            Caption = texts["vocabulary.caption", found.Count],
            Address = Here.With("q", Q),
            Empty = texts["vocabulary.none", Q ?? ""],
            Columns =
            [
                new Column<Code>("code", texts["vocabulary.code"], code => code.Value),
                new Column<Code>("label", texts["vocabulary.label"], code => code.Label.In(Language)),
                new Column<Code>("official", texts["vocabulary.official"], code => code.Official),
                new Column<Code>("parent", texts["vocabulary.parent"], code => code.Parent),
            ],
            Rows = rows,
            Previous = start == 0 ? null : Here.With("q", Q).With("after", start > PageSize ? found[start - PageSize - 1].Value : null),
            Next = more ? Here.With("q", Q).With("after", rows[^1].Value) : null,
        };
    }
}
