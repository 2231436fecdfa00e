using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>What the forms of financing lines, partners and targets share: a new one, a change with its reason, an end, a removal that can be undone, and the history.</summary>
internal abstract class VersionedPage<TRecord, TForm>(ProjectShowing projects, TimeProvider clock, VersionedRecords records, IdSource ids, IStringLocalizer<HubsModule> texts)
    : ProjectFormPage(projects, clock), IVersionedPage
    where TRecord : VersionedRecord
    where TForm : class, new()
{
    public const string New = "new";

    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>Why the record is changed; need not be said.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>What a new record is to be called, so that a form that is sent twice makes one.</summary>
    [BindProperty]
    public Guid Made { get; set; }

    [BindProperty]
    public EndForm End { get; set; } = new();

    [BindProperty]
    public RemovalForm Removal { get; set; } = new();

    /// <summary>Null for a new one.</summary>
    public TRecord? Record { get; private set; }

    public bool IsNew => Record is null;

    public bool IsRemoved => Record?.IsRemoved == true;

    /// <summary>The day after which it does not hold; only for what can end.</summary>
    public virtual bool CanEnd => true;

    public Address Here => HubAddress.Part(View.Hub.Slug, View.Project.Key, What, Record?.Id.ToString() ?? New);

    public Differences? Conflict { get; private set; }

    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>financing, partners or targets, as addresses and texts have it.</summary>
    public abstract string What { get; }

    protected VersionedRecords Records { get; } = records;

    protected IStringLocalizer Texts { get; } = texts;

    public async Task<IActionResult> OnGet(string slug, string key, string record, CancellationToken cancellation)
    {
        if (await Open(slug, key, record, cancellation) is { } refused) return refused;
        if (Record is not null) (Form, Seen) = (await Fill(Record, cancellation), Record.Edition);
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, string key, string record, CancellationToken cancellation)
    {
        if (await Open(slug, key, record, cancellation) is { } refused) return refused;
        var f = new FieldReader();
        var why = f.Optional(Why, nameof(Why), VersionedRecord.ReasonMax);
        var read = await Read(cancellation);
        var errors = read.Errors.Select(error => error with { Field = $"Form.{error.Field}" }).Concat(f.Result(() => 0) is Parsed<int>.Invalid late ? late.Errors : []).ToList();
        if (errors.Count > 0) return Invalid(errors);
        if (Record is null)
        {
            var added = await Records.Add(await read.Make!(cancellation), await Rule(cancellation), Change("add", null), cancellation);
            return added.Refused is { } wrong ? Wrong([wrong]) : Added(Texts[added.IsDone ? $"add.{What}.done" : "add.sent-before"]);
        }

        var changed = await Records.Change(Record, Seen, read.Write!, await Rule(cancellation), Change("change", why), cancellation);
        return changed switch
        {
            { Refused: { } error } => Wrong([error]),
            { IsDone: true } => Added(Texts["keep.changed"]),
            _ => await Collided(cancellation),
        };
    }

    public async Task<IActionResult> OnPostEnd(string slug, string key, string record, CancellationToken cancellation)
    {
        if (await Open(slug, key, record, cancellation) is { } refused) return refused;
        if (Record is null || !CanEnd) return NotFound();
        var read = End.Parse(Begins(Record));
        if (read is not Parsed<Ending>.Valid { Value: var ending }) return await Again(nameof(End), ((Parsed<Ending>.Invalid)read).Errors, cancellation);
        var ended = await Records.Change(Record, Seen, r => Finish(r, ending.Day), await Rule(cancellation), Change("end", ending.Reason), cancellation);
        return ended.Refused is { } error ? await Again(nameof(End), [error with { Field = nameof(EndForm.Day) }], cancellation) : Left(ended, "keep.ended");
    }

    public async Task<IActionResult> OnPostRemove(string slug, string key, string record, CancellationToken cancellation)
    {
        if (await Open(slug, key, record, cancellation) is { } refused) return refused;
        if (Record is null) return NotFound();
        var read = Removal.Parse();
        if (read is not Parsed<string>.Valid { Value: var reason }) return await Again(nameof(Removal), ((Parsed<string>.Invalid)read).Errors, cancellation);
        return Left(await Records.Change(Record, Seen, r => r.IsRemoved = true, await Rule(cancellation), Change("remove", reason), cancellation), "keep.removed");
    }

    public async Task<IActionResult> OnPostRestore(string slug, string key, string record, CancellationToken cancellation)
    {
        if (await Open(slug, key, record, cancellation) is { } refused) return refused;
        if (Record is null) return NotFound();
        var restored = await Records.Change(Record, Seen, r => r.IsRemoved = false, await Rule(cancellation), Change("restore", null), cancellation);
        if (restored.Refused is not { } error) return Left(restored, "keep.restored");
        Flash(Texts["keep.not-restored", Texts[error.Key, error.Arguments].Value]);
        return RedirectTo(Here);
    }

    /// <summary>How a form is filled from any of the records; what that needs is read once for all of them.</summary>
    protected abstract Task<Func<TRecord, TForm>> Filling(IReadOnlyList<TRecord> records, CancellationToken cancellation);

    /// <summary>The form's fields in the reader's words, to be held against another version.</summary>
    protected abstract IReadOnlyList<Field> Fields(TForm form);

    protected abstract Task<FormReading<TRecord>> Read(CancellationToken cancellation);

    /// <summary>What must hold between the record and the project's others.</summary>
    protected virtual Task<Rule<TRecord>> Rule(CancellationToken cancellation) => Task.FromResult<Rule<TRecord>>((_, _) => null);

    protected virtual DateOnly? Begins(TRecord record) => null;

    protected virtual void Finish(TRecord record, DateOnly day)
    {
    }

    protected Field Said(string key, string? value) => Field.Of(Texts[key], value);

    private async Task<TForm> Fill(TRecord record, CancellationToken cancellation) => (await Filling([record], cancellation))(record);

    private IActionResult Left(Writing written, string thanks) => Added(Texts[written.IsDone ? thanks : "keep.collided"]);

    private Change Change(string verb, string? reason) => new(User.Actor(), $"hubs.{verb}-{What}", reason);

    private async Task<IActionResult?> Open(string slug, string key, string record, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        if (Made == Guid.Empty) Made = ids.New();
        if (record == New) return null;
        Record = Guid.TryParse(record, out var id) ? await Records.Find<TRecord>(View.Project.Id, id, cancellation) : null;
        if (Record is null) return NotFound();
        History = await Told(Record, cancellation);
        return null;
    }

    // The other form of the page was sent: this one shows what is stored.
    private async Task<IActionResult> Again(string form, IEnumerable<FieldError> errors, CancellationToken cancellation)
    {
        Form = await Fill(Record!, cancellation);
        foreach (var field in ModelState.Keys.Where(name => name.StartsWith("Form.", StringComparison.Ordinal)).ToList()) ModelState.Remove(field);
        return Invalid(errors.Select(error => error with { Field = $"{form}.{error.Field}" }));
    }

    private async Task<IActionResult> Collided(CancellationToken cancellation)
    {
        Record = (await Records.Find<TRecord>(View.Project.Id, Record!.Id, cancellation))!;
        History = await Told(Record, cancellation);
        Conflict = Differences.OfCollision(Texts, Fields(Form), Fields(await Fill(Record, cancellation)));
        // Saving again now means that both have been seen.
        Seen = Record.Edition;
        ModelState.Remove(nameof(Seen));
        return Collided();
    }

    private async Task<IReadOnlyList<HistoryEntry>> Told(TRecord record, CancellationToken cancellation)
    {
        List<TRecord> versions = [record, .. await Records.Past(record, cancellation)];
        var fill = await Filling(versions, cancellation);
        var fields = versions.Select(version => (IReadOnlyList<Field>)[.. Fields(fill(version)), Said("keep.is-removed", version.IsRemoved ? Texts["keep.yes"].Value : "")]).ToList();
        return HistoryEntry.Of(versions, fields, await Records.Writers(versions.Select(version => version.WrittenBy), cancellation));
    }
}
