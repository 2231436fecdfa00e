using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Drafts;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Apply;

/// <summary>What the steps of the application share: the draft of this browser, the receiving hub, the chosen offerings.</summary>
internal abstract class ApplyPage(DraftDesk drafts, IHubDirectory hubs, IOfferingDirectory offerings) : SamverkaPage
{
    public const string Kind = "application";

    [BindProperty(Name = "draft", SupportsGet = true)]
    public Guid? DraftId { get; set; }

    public Draft? Draft { get; private set; }

    public ApplyForm Form { get; protected set; } = new();

    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    /// <summary>Null when none is chosen, and when the chosen one no longer takes applications: nobody else receives it unasked.</summary>
    public HubSummary? Receiver => Hubs.FirstOrDefault(hub => hub.Slug == Form.Hub);

    public bool ReceiverClosed => Form.Hub.Length > 0 && Receiver is null;

    public IReadOnlyList<OfferingSummary> Chosen { get; private set; } = [];

    protected DraftDesk Drafts => drafts;

    public static Address Step(Guid draft, string step) => new(step.Length == 0 ? $"/apply/{draft}" : $"/apply/{draft}/{step}");

    /// <summary>False when the draft is gone, sent, or another browser's.</summary>
    protected async Task<bool> OpenDraft(CancellationToken cancellation)
    {
        Draft = DraftId is { } id ? await drafts.Find(Kind, id, cancellation) : null;
        if (Draft is not null) Form = ApplyForm.Of(Draft);
        return Draft is not null;
    }

    protected async Task Prepare(CancellationToken cancellation)
    {
        Hubs = [.. (await hubs.All(cancellation)).Where(hub => hub.TakesApplications)];
        Chosen = await Offerings(Form.Offerings, cancellation);
        if (Form.Hub.Length == 0) Form = Form with { Hub = (HubOfFirstChoice() ?? Hubs.FirstOrDefault(hub => Hubs.Count == 1))?.Slug ?? "" };
    }

    /// <summary>Keeps what was typed into the form's own fields, and nothing else that was posted.</summary>
    protected Task Keep(CancellationToken cancellation) => drafts.Keep(Draft!, Posted(), cancellation);

    protected IEnumerable<KeyValuePair<string, string[]>> Posted() => ApplyForm.Fields.Where(Request.Form.ContainsKey).Select(Typed);

    /// <summary>The draft with what was posted, whole: a text that is too long is told by its own length, not by how much of it the draft keeps.</summary>
    protected ApplyForm AsTyped()
    {
        var fields = new Dictionary<string, string[]>(Draft!.Fields);
        foreach (var field in ApplyForm.Fields.Where(Request.Form.ContainsKey)) fields[field] = [.. Request.Form[field].Take(ApplyForm.Room(field).Values).Select(value => value ?? "")];
        return ApplyForm.Of(new Draft { Id = Draft.Id, Kind = Draft.Kind, ExpiresAt = Draft.ExpiresAt, Fields = fields });
    }

    /// <summary>A field as posted, no more of it than a draft keeps.</summary>
    protected KeyValuePair<string, string[]> Typed(string field)
    {
        var (values, letters) = ApplyForm.Room(field);
        return KeyValuePair.Create(field, Request.Form[field].Take(values).Select(value => value is null ? "" : value[..Math.Min(value.Length, letters)]).ToArray());
    }

    protected IActionResult Gone() => RedirectTo(new Address("/apply").With("gone", "1"));

    private HubSummary? HubOfFirstChoice() => Chosen.Count == 0 ? null : Hubs.FirstOrDefault(hub => hub.Id == Chosen[0].Hub);

    private async Task<IReadOnlyList<OfferingSummary>> Offerings(IReadOnlyList<string> typed, CancellationToken cancellation)
    {
        var ids = typed.Select(text => Guid.TryParse(text, out var id) ? new OfferingId(id) : default).Where(id => id != default).Distinct().Take(20).ToList();
        if (ids.Count == 0) return [];
        var found = await offerings.ByIds(ids, cancellation);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }
}
