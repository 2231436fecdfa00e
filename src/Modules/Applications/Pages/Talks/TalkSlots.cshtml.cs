using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The adviser's times for talks: several added at once, the free ones taken away again.</summary>
[Authorize(Policy = TalksPart.Offer)]
internal sealed class TalkSlotsModel(TalkSlots slots, StaffNames names, IHubDirectory directory, TimeProvider clock, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    private const int Most = 500;

    [BindProperty]
    public AddSlotsForm Form { get; set; } = new();

    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public IReadOnlyList<IGrouping<DateOnly, AdviserTalk>> Days { get; private set; } = [];

    /// <summary>A coordinator's: the times of the hub's other advisers.</summary>
    public IReadOnlyList<ColleagueTimes> Colleagues { get; private set; } = [];

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
        Flash(texts[await slots.Remove(slot, TalkHand.Of(User), cancellation) ? "talk-slots.removed" : "talk-slots.not-removed"]);
        return RedirectTo(TalkAddresses.Slots);
    }

    /// <summary>The free times of a day, all at once.</summary>
    public async Task<IActionResult> OnPostRemoveDay(Guid adviser, DateOnly day, CancellationToken cancellation)
    {
        Flash(texts["talk-slots.day.removed", await slots.RemoveDay(adviser, day, TalkHand.Of(User), cancellation)]);
        return RedirectTo(TalkAddresses.Slots);
    }

    private async Task Show(CancellationToken cancellation)
    {
        var mine = User.HubsWhere(TalksPart.OfferPermission);
        Hubs = [.. (await directory.All(cancellation)).Where(hub => mine is null || mine.Contains(hub.Id))];
        Days = [.. (await slots.Ahead(TalkHand.Of(User), onlyBooked: false, Most, cancellation)).GroupBy(talk => TalkTimes.Day(talk.Slot.StartsAt))];
        Colleagues = await OfColleagues(cancellation);
    }

    private async Task<IReadOnlyList<ColleagueTimes>> OfColleagues(CancellationToken cancellation)
    {
        var talks = await slots.OfColleagues(TalkHand.Of(User), Most, cancellation);
        var advisers = await names.Of(talks.Select(talk => talk.Slot.AdviserId), cancellation);
        return [.. talks.GroupBy(talk => talk.Slot.AdviserId)
            .Select(times => new ColleagueTimes(advisers.GetValueOrDefault(times.Key) ?? "", [.. times.GroupBy(talk => TalkTimes.Day(talk.Slot.StartsAt))], times.Count(talk => talk.Booking is not null)))
            .OrderBy(colleague => colleague.Name, StringComparer.CurrentCulture)];
    }
}

internal sealed record ColleagueTimes(string Name, IReadOnlyList<IGrouping<DateOnly, AdviserTalk>> Days, int Booked)
{
    public int Free => Days.Sum(day => day.Count()) - Booked;
}
