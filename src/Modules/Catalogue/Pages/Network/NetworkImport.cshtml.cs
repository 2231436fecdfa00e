using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

[Authorize(Policy = NetworkPart.ManageName)]
internal sealed class NetworkImportModel(NetworkImport import, BatchList batches, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int ShortLength = 300;

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

    public IEnumerable<(string? Kind, string Text, int Count)> Kinds =>
    [
        (null, texts["network.all"], Batch.Added + Batch.Changed + Batch.Withdrawn),
        ("new", texts["network.imports.new"], Batch.Added),
        ("changed", texts["network.imports.changed"], Batch.Changed),
        ("withdrawn", texts["network.imports.withdrawn"], Batch.Withdrawn),
    ];

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
        var found = await batches.Changes(id, kind, After ?? -1, cancellation);
        Changes = [.. found.Take(BatchList.PageSize).Select(change => ShownChange.Of(change, Label))];
        if (found.Count > BatchList.PageSize) Next = Here.With("kind", Kind).With("after", found[BatchList.PageSize - 1].Number.ToString());
        return true;
    }
}

/// <summary>A change as the page shows it.</summary>
internal sealed record ShownChange(string Name, ChangeKind Kind, IReadOnlyList<FieldChange> Fields)
{
    public static ShownChange Of(ListingChange change, Func<LevelKind, string, string> label)
    {
        var before = change.Before is null ? null : ListingFacts.FromJson(change.Before);
        var after = change.After is null ? null : ListingFacts.FromJson(change.After);
        var name = (after ?? before)!.Name;
        return new ShownChange(name, change.Kind, before is null || after is null ? [] : FactsDiff.Between(before, after, label));
    }
}
