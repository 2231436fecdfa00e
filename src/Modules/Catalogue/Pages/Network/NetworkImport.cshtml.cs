using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

[Authorize(Policy = NetworkPart.ManageName)]
internal sealed class NetworkImportModel(NetworkImport import, BatchList batches, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int ShortLength = 300;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    public ImportBatch Batch { get; private set; } = null!;

    public bool MayUndo { get; private set; }

    public ImportOutcome? Outcome { get; private set; }

    public IReadOnlyList<RowFault> Faults { get; private set; } = [];

    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    public Address? Next { get; private set; }

    public Address Here => AddressOf(Batch.Id);

    public IReadOnlyList<Choice> Kinds =>
    [
        Counted("", "network.all", Batch.Added + Batch.Changed + Batch.Withdrawn), Counted("new", "network.imports.new", Batch.Added),
        Counted("changed", "network.imports.changed", Batch.Changed), Counted("withdrawn", "network.imports.withdrawn", Batch.Withdrawn),
    ];

    public string Country(ListingFacts facts) => lists.Current(ListNames.Country).Label(facts.Country, Language);

    public string Type(ListingFacts facts) => lists.Current(ListNames.HubType).Label(facts.Type, Language);

    public static Address AddressOf(Guid batch) => new($"/administration/network-imports/{batch}");

    public static string Said(ImportStatus status, IStringLocalizer texts) => texts[$"network.imports.status.{status}"];

    public static IHtmlContent Tag(ImportStatus status, IStringLocalizer texts) =>
        Cell.Tag(status switch { ImportStatus.Applied => "success", ImportStatus.Preview => "info", _ => "neutral" }, Said(status, texts));

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation) => await Load(id, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostApply(Guid id, CancellationToken cancellation) => Settle(id, import.Apply, "network.import.applied", cancellation);

    public Task<IActionResult> OnPostUndo(Guid id, CancellationToken cancellation) => Settle(id, import.Undo, "network.import.undone", cancellation);

    public static string Short(string text) => text.Length == 0 ? "–" : text.Length <= ShortLength ? text : text[..ShortLength] + " …";

    private async Task<IActionResult> Settle(
        Guid id, Func<Guid, Kernel.Actor, CancellationToken, Task<ImportOutcome>> act, string done, CancellationToken cancellation)
    {
        var outcome = await act(id, User.Actor(), cancellation);
        if (outcome == ImportOutcome.NotFound) return NotFound();
        if (outcome == ImportOutcome.Done)
        {
            Flash(texts[done]);
            return RedirectTo(AddressOf(id));
        }

        Outcome = outcome;
        await Load(id, cancellation);
        return Collided();
    }

    private string Label(LevelKind kind, string code) => lists.Current(kind switch
    {
        LevelKind.Technology => ListNames.Technology,
        LevelKind.Sector => ListNames.Sector,
        _ => ListNames.CatalogueService,
    }).Label(code, Language);

    private async Task<bool> Load(Guid id, CancellationToken cancellation)
    {
        if (await batches.Find(id, cancellation) is not { } batch) return false;
        Batch = batch;
        MayUndo = await batches.IsNewest(batch, cancellation);
        Faults = await import.Faults(id, cancellation);
        var kind = Enum.TryParse<ChangeKind>(Kind, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : (ChangeKind?)null;
        // A search reads all of the batch: what is searched stands in the facts, not in columns.
        var found = await batches.Changes(id, kind, After ?? -1, string.IsNullOrWhiteSpace(Q) ? BatchList.PageSize + 1 : int.MaxValue, cancellation);
        Changes = [.. found.Select(change => ShownChange.Of(change, Label)).Where(IsSought).Take(BatchList.PageSize + 1)];
        if (Changes.Count <= BatchList.PageSize) return true;
        Changes = [.. Changes.Take(BatchList.PageSize)];
        Next = Here.With("kind", Kind).With("q", Q).With("after", Changes[^1].Number.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private bool IsSought(ShownChange change) =>
        string.IsNullOrWhiteSpace(Q) || Folded.Of($"{change.Facts.Name} {Country(change.Facts)} {change.Facts.City}").Contains(Folded.Of(Q.Trim()), StringComparison.Ordinal);

    private Choice Counted(string kind, string key, int count) => new(kind, texts["network.import.counted", texts[key].Value, count]);
}

/// <summary>A change as the page shows it.</summary>
internal sealed record ShownChange(int Number, ListingFacts Facts, ChangeKind Kind, IReadOnlyList<FieldChange> Fields)
{
    public static ShownChange Of(ListingChange change, Func<LevelKind, string, string> label)
    {
        var before = change.Before is null ? null : ListingFacts.FromJson(change.Before);
        var after = change.After is null ? null : ListingFacts.FromJson(change.After);
        return new ShownChange(change.Number, (after ?? before)!, change.Kind, before is null || after is null ? [] : FactsDiff.Between(before, after, label));
    }
}
