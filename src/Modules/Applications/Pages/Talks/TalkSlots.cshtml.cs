using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The adviser's times for talks: several added at once, the free ones taken away again.</summary>
[Authorize(Policy = TalksPart.Offer)]
internal sealed class TalkSlotsModel(TalkSlots slots, IHubDirectory directory, TimeProvider clock, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    private const int Most = 500;

    [BindProperty]
    public AddSlotsForm Form { get; set; } = new();

    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public IReadOnlyList<IGrouping<DateOnly, AdviserTalk>> Days { get; private set; } = [];

    private Guid Adviser => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public Task OnGet(CancellationToken cancellation) => Show(cancellation);

    public async Task<IActionResult> OnPostAdd(CancellationToken cancellation)
    {
        await Show(cancellation);
        var parsed = Form.Parse(Hubs, clock.Today(), Language);
        if (parsed is not Parsed<AddSlots>.Valid valid) return Invalid(((Parsed<AddSlots>.Invalid)parsed).Errors);
        var added = await slots.Add(valid.Value, Adviser, cancellation);
        Flash(texts["talk-slots.added", added, valid.Value.Starts.Count - added]);
        return RedirectTo(TalkAddresses.Slots);
    }

    public async Task<IActionResult> OnPostRemove(Guid slot, CancellationToken cancellation)
    {
        Flash(texts[await slots.Remove(slot, Adviser, cancellation) ? "talk-slots.removed" : "talk-slots.not-removed"]);
        return RedirectTo(TalkAddresses.Slots);
    }

    private async Task Show(CancellationToken cancellation)
    {
        var mine = User.HubsWhere(TalksPart.OfferPermission);
        Hubs = [.. (await directory.All(cancellation)).Where(hub => mine is null || mine.Contains(hub.Id))];
        Days = [.. (await slots.Ahead(Adviser, onlyBooked: false, Most, cancellation)).GroupBy(talk => TalkTimes.Day(talk.Slot.StartsAt))];
    }
}
