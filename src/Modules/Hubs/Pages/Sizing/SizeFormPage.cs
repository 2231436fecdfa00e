using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Pages.Editing;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>What the forms of figures and of owners share: a new one, a change, a removal that can be undone.</summary>
internal abstract class SizeFormPage<TRecord, TForm>(IHubDirectory hubs, IOrganisationDirectory organisations, SizeEditor editor, IStringLocalizer<HubsModule> texts)
    : SizePage(hubs, organisations), ISizeFormPage
    where TRecord : SizeRecord
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>Null for a new one.</summary>
    public TRecord? Record { get; private set; }

    public bool IsNew => Record is null;

    public Differences? Conflict { get; private set; }

    public Address Here => new($"{Overview.Path}/{What}/{Record?.Id.ToString() ?? "new"}");

    /// <summary>figures or owners, as addresses and texts have it.</summary>
    public abstract string What { get; }

    public async Task<IActionResult> OnGet(string slug, Guid id, string record, CancellationToken cancellation)
    {
        if (await Open(slug, id, record, cancellation) is { } refused) return refused;
        if (Record is not null) (Form, Seen) = (await Fill(Record, cancellation), Record.Version);
        return Record?.IsRemoved == true ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost(string slug, Guid id, string record, CancellationToken cancellation)
    {
        if (await Open(slug, id, record, cancellation) is { } refused) return refused;
        if (Record?.IsRemoved == true) return NotFound();
        var read = await Read(cancellation);
        if (read.Errors.Count > 0) return Wrong(read.Errors);
        var saving = Record is null
            ? await editor.Add(await read.Make!(cancellation), Change("add"), cancellation)
            : await editor.Change(Record, Seen, read.Write!, Change("change"), cancellation);
        return saving switch
        {
            SizeSaving.Saved => Done($"size.{What}.saved"),
            SizeSaving.Collided => await Collided(cancellation),
            SizeSaving.Taken => Wrong([Taken]),
            _ => throw new InvalidOperationException("An outcome of saving is not handled."),
        };
    }

    public Task<IActionResult> OnPostRemove(string slug, Guid id, string record, CancellationToken cancellation) => Turn(slug, id, record, remove: true, cancellation);

    public Task<IActionResult> OnPostRestore(string slug, Guid id, string record, CancellationToken cancellation) => Turn(slug, id, record, remove: false, cancellation);

    /// <summary>What to say when the hub has the same already.</summary>
    protected abstract FieldError Taken { get; }

    protected abstract bool Belongs(TRecord record, IReadOnlyCollection<OrganisationId> aliases);

    protected abstract Task<TForm> Fill(TRecord record, CancellationToken cancellation);

    protected abstract IReadOnlyList<(string Key, string? Value)> Fields(TForm form);

    protected abstract Task<FormReading<TRecord>> Read(CancellationToken cancellation);

    private async Task<IActionResult> Turn(string slug, Guid id, string record, bool remove, CancellationToken cancellation)
    {
        if (await Open(slug, id, record, cancellation) is { } refused) return refused;
        if (Record is null) return NotFound();
        var saving = await editor.Change(Record, Seen, r => r.IsRemoved = remove, Change(remove ? "remove" : "restore"), cancellation);
        return Done(saving switch
        {
            SizeSaving.Saved => remove ? "size.removed" : "keep.restored",
            SizeSaving.Taken => Taken.Key,
            _ => "keep.collided",
        });
    }

    private async Task<IActionResult?> Open(string slug, Guid id, string record, CancellationToken cancellation)
    {
        if (await Refused(HubsModule.EditSizes, slug, id, cancellation) is { } refused) return refused;
        if (record == "new") return null;
        Record = Guid.TryParse(record, out var which) ? await editor.Find<TRecord>(Hub.Id, which, cancellation) : null;
        var aliases = await Organisations.WithAliases([Organisation.Id], cancellation);
        return Record is not null && Belongs(Record, [.. aliases.Keys]) ? null : NotFound();
    }

    private async Task<IActionResult> Collided(CancellationToken cancellation)
    {
        Record = (await editor.Find<TRecord>(Hub.Id, Record!.Id, cancellation))!;
        if (Record.IsRemoved) return Done("keep.collided");
        Conflict = Differences.OfCollision(texts, Field.All(texts, Fields(Form)), Field.All(texts, Fields(await Fill(Record, cancellation))));
        // Saving again now means that both have been seen.
        Seen = Record.Version;
        ModelState.Remove(nameof(Seen));
        return Collided();
    }

    private IActionResult Done(string key)
    {
        Flash(texts[key]);
        return RedirectTo(Overview);
    }

    private IActionResult Wrong(IEnumerable<FieldError> errors) => Invalid(errors.Select(error => error with { Field = $"{nameof(Form)}.{error.Field}" }));

    private Change Change(string verb) => new(User.Actor(), $"sizes.{verb}-{What}");
}
