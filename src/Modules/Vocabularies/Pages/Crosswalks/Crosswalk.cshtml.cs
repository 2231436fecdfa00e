using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Row = System.Collections.Generic.KeyValuePair<string, System.Collections.Generic.IReadOnlyList<string>>;

namespace Samverka.Vocabularies.Pages.Crosswalks;

/// <summary>A mapping, for everybody who works here to review; an administrator changes it.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class CrosswalkModel(ICodeLists lists, OverrideDesk desk, IdSource ids, TimeProvider clock, IStringLocalizer<VocabulariesModule> texts) : SamverkaPage
{
    private const int RowsOnPage = 50;

    private CrossWalk _walk = null!;
    private CodeList _from = null!;
    private CodeList _to = null!;

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    public OverrideForm Form { get; private set; } = new();

    public IReadOnlyList<CrosswalkOverride> Overrides { get; private set; } = [];

    public string Heading => $"{_from.Title.In(Language)} → {_to.Title.In(Language)}";

    public bool MayChange => User.MaySomewhere(VocabulariesModule.Manage);

    public Address Back => MayChange ? CrosswalksModel.Here : new Address("/vocabularies");

    public Address Here => CrosswalksModel.AddressOf(_walk);

    public IReadOnlyList<Choice> TargetChoices => [.. _to.Codes.Select(code => new Choice(code.Value, code.Label.In(Language)))];

    public Listing<Row> Rows => new()
    {
        Asked = Asked,
        Address = Here,
        Caption = texts["crosswalk.caption"],
        Empty = texts["crosswalk.empty"],
        NoneFound = texts["vocabulary.none", Asked.Q ?? ""],
        PageSize = RowsOnPage,
        SortedBy = "code",
        Id = row => row.Key,
        Export = null,
        Columns =
        [
            new("code", texts["vocabulary.code"], row => row.Key),
            new("from", _from.Title.In(Language), row => _from.Label(row.Key, Language)) { SpeaksForItself = true },
            new("to", _to.Title.In(Language), row => row.Value.Count == 0 ? texts["crosswalk.nothing"].Value : Targets(row.Value)) { SpeaksForItself = true },
            new("whose", texts["crosswalk.whose"], row => IsOwn(row.Key) ? texts["crosswalk.own"].Value : null) { Show = row => IsOwn(row.Key) ? Cell.Tag("accent", texts["crosswalk.own"]) : null, SpeaksForItself = true },
        ],
        Rows = [.. _walk.Rows.OrderBy(row => row.Key, StringComparer.Ordinal)],
    };

    public async Task<IActionResult> OnGet(string from, string to, CancellationToken cancellation)
    {
        if (!await Load(from, to, cancellation)) return NotFound();
        (Form.Made, Form.ValidFrom) = (ids.New(), clock.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPost(string from, string to, OverrideForm form, CancellationToken cancellation)
    {
        if (!MayChange) return Forbid();
        if (!await Load(from, to, cancellation)) return NotFound();
        Form = form;
        switch (form.Parse(_from, _to))
        {
            case Parsed<NewOverride>.Valid(var made):
                var isNew = await desk.Make(made, User.Actor(), cancellation);
                Flash(texts[isNew ? "crosswalk.saved" : "crosswalk.sent-before", Label(made.Code)]);
                return RedirectTo(Here);
            case Parsed<NewOverride>.Invalid(var errors):
                return Invalid(errors);
            default:
                throw new InvalidOperationException();
        }
    }

    public async Task<IActionResult> OnPostUndo(string from, string to, Guid id, CancellationToken cancellation)
    {
        if (!MayChange) return Forbid();
        if (!await Load(from, to, cancellation)) return NotFound();
        if (await desk.Undo(id, User.Actor(), cancellation)) Flash(texts["crosswalk.undo.done"]);
        return RedirectTo(Here);
    }

    public string Label(string code) => $"{code} {_from.Label(code, Language)}";

    public string Targets(IReadOnlyList<string> codes) => string.Join(", ", codes.Select(code => _to.Label(code, Language)));

    private async Task<bool> Load(string from, string to, CancellationToken cancellation)
    {
        if (lists.Walks.All(walk => walk.From != from || walk.To != to)) return false;
        (_walk, _from, _to) = (lists.Walk(from, to), lists.Current(from), lists.Current(to));
        Overrides = await desk.Of(from, to, cancellation);
        return true;
    }

    private bool IsOwn(string code) => Overrides.Any(row => row.FromCode == code && row.Holds(clock.Today()));

    private bool Has(Row row, string word) => row.Key.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        || _from.Label(row.Key, Language).Contains(word, StringComparison.CurrentCultureIgnoreCase)
        || Targets(row.Value).Contains(word, StringComparison.CurrentCultureIgnoreCase);
}
