using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Import;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.Network;

[Authorize(Policy = NetworkPart.ManageName)]
internal sealed class NetworkImportsModel(NetworkImport import, BatchList batches, TimeProvider clock, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public static Address Here { get; } = new("/administration/network-imports");

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    /// <summary>Only the files in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty]
    public string? AsOf { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<Choice> States => [.. Enum.GetValues<ImportStatus>().Select(status => new Choice(status.ToString(), NetworkImportModel.Said(status, texts)))];

    public Listing<ImportBatch> Batches { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellation)
    {
        AsOf = clock.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Load(cancellation);
    }

    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        await Load(cancellation);
        return Batches.File("samverka-network-imports.csv");
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Load(cancellation);
        var errors = new List<FieldError>();
        if (Upload is null) errors.Add(new FieldError(nameof(Upload), "network.imports.file.missing"));
        if (!DateOnly.TryParseExact(AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf) || asOf > clock.Today())
        {
            errors.Add(new FieldError(nameof(AsOf), "network.imports.as-of.malformed"));
        }

        if (errors.Count > 0) return Invalid(errors);
        try
        {
            await using var stream = Upload!.OpenReadStream();
            var batch = await import.Preview(await ImportFile.Open(Upload.FileName, stream, cancellation), asOf, User.Actor(), cancellation);
            return RedirectTo(NetworkImportModel.AddressOf(batch.Id));
        }
        catch (ImportFault fault)
        {
            return Invalid([new FieldError(nameof(Upload), fault.Key, fault.Arguments)]);
        }
    }

    private async Task Load(CancellationToken cancellation)
    {
        Batches = new Listing<ImportBatch>
        {
            Asked = Asked,
            Address = Here.With("state", State),
            Caption = texts["network.imports.caption"],
            Empty = texts["network.imports.none"],
            NoneFound = texts["imports.none.found"],
            IsFiltered = !string.IsNullOrEmpty(State),
            SortedBy = "read",
            IsDescending = true,
            Id = batch => batch.Id.ToString(),
            Columns =
            [
                new("file", texts["network.imports.file"], batch => batch.FileName) { Show = batch => Cell.Link(NetworkImportModel.AddressOf(batch.Id), batch.FileName) },
                new("as-of", texts["network.imports.as-of"], batch => batch.AsOf) { IsSecondary = true },
                new("status", texts["network.imports.status"], batch => NetworkImportModel.Said(batch.Status, texts)) { Show = batch => NetworkImportModel.Tag(batch.Status, texts), SpeaksForItself = true },
                new("read", texts["network.imports.read-at"], batch => batch.CreatedAt),
                new("new", texts["network.imports.new"], batch => batch.Added) { IsNumeric = true },
                new("changed", texts["network.imports.changed"], batch => batch.Changed) { IsNumeric = true },
                new("withdrawn", texts["network.imports.withdrawn"], batch => batch.Withdrawn) { IsNumeric = true },
                new("refused", texts["network.imports.refused"], batch => batch.Refused) { IsNumeric = true, IsSecondary = true },
            ],
            Rows = [.. (await batches.Newest(cancellation)).Where(batch => string.IsNullOrEmpty(State) || batch.Status.ToString() == State)],
        };
    }
}
