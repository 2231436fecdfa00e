using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Files;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>Look first, then read in: the file travels along in the page, so that what is applied is what was looked at.</summary>
[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingsImportModel(OfferingImport import, BatchReading reading, OfferingScope scope, OfferingWords words, IdSource ids, IHubDirectory hubs, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int MaxBytes = 5 * 1024 * 1024;

    public string? Carried { get; private set; }

    /// <summary>What the file will be known as, so that pressing twice reads it in once.</summary>
    public Guid Batch { get; private set; }

    public string FileName { get; private set; } = "";

    public IReadOnlyList<ImportRow>? Rows { get; private set; }

    public OfferingWords Words => words;

    public IReadOnlyList<Choice> Hubs { get; private set; } = [];

    public int Count(ImportOutcome outcome) => Rows?.Count(row => row.Outcome == outcome) ?? 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await Prepare(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostLookAsync(IFormFile? file, CancellationToken cancellation)
    {
        var places = await Prepare(cancellation);
        if (file is null || file.Length == 0) return Invalid([new FieldError("file", "offerings-import.missing")]);
        if (file.Length > MaxBytes) return Invalid([new FieldError("file", "import.fault.too-large", MaxBytes / 1024 / 1024)]);
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        Batch = ids.New();
        return await Look(Path.GetFileName(file.FileName), memory.ToArray(), places.FirstOrDefault(place => place.Hub.ToString() == Hubs[0].Value), cancellation) ?? Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(string? carried, string? name, Guid batch, string? hub, CancellationToken cancellation)
    {
        var places = await Prepare(cancellation);
        var place = places.FirstOrDefault(place => place.Hub.ToString() == hub);
        if (place is null || carried is null) return Invalid([new FieldError("hub", "offering-edit.choose-hub")]);
        if (!TryBytes(carried, out var content)) return Invalid([new FieldError("file", "offerings-import.missing")]);
        Batch = batch == Guid.Empty ? ids.New() : batch;
        if (await Look(name ?? "", content, place, cancellation) is { } refused) return refused;
        var done = await reading.Apply(Batch, ImportFile.Open(FileName, content), Rows!, place, hub => User.May(OfferingsPart.Publish, hub), User.Actor(), cancellation);
        var rows = done.Added + done.Changed;
        Flash(texts[rows == 1 ? "offerings-import.done.one" : "offerings-import.done", rows]);
        return RedirectTo(OfferingBatchModel.AddressOf(Batch));
    }

    private async Task<IActionResult?> Look(string name, byte[] content, WritingPlace? place, CancellationToken cancellation)
    {
        FileName = name;
        try
        {
            Rows = await import.Look(ImportFile.Open(name, content), User, place, cancellation);
            Carried = Convert.ToBase64String(content);
            return null;
        }
        catch (ImportFault fault)
        {
            return Invalid([new FieldError("file", fault.Key, fault.Arguments)]);
        }
    }

    private static bool TryBytes(string carried, out byte[] content)
    {
        content = new byte[carried.Length];
        var isRead = Convert.TryFromBase64String(carried, content, out var length);
        content = content[..length];
        return isRead;
    }

    private async Task<IReadOnlyList<WritingPlace>> Prepare(CancellationToken cancellation)
    {
        var places = await scope.Places(User, cancellation);
        Hubs = [.. (await hubs.All(cancellation)).Where(hub => places.Any(place => place.Hub == hub.Id)).Select(hub => new Choice(hub.Id.ToString(), hub.Name.In(Language)))];
        return places;
    }
}
