using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Readers;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>A booked talk as its adviser or the hub's coordinator sees it: who comes, and moving it or calling it off. Anybody else's answers as if there were none.</summary>
[Authorize(Policy = TalksPart.Offer)]
internal sealed class AdviserTalkModel(TalkSlots slots, TalkChanges changes, StaffNames names, HubPeople people, ReadLog log, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    private const int MostTimes = 60;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TalkChangeForm Form { get; set; } = new();

    public AdviserTalk Talk { get; private set; } = null!;

    public IReadOnlyList<Choice> Free { get; private set; } = [];

    /// <summary>Who else at the hub can take it; a coordinator gives it to them.</summary>
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    /// <summary>Null when it is the reader's own talk.</summary>
    public string? Adviser { get; private set; }

    private TalkHand Hand => TalkHand.Of(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Open(cancellation) ? await Noted(cancellation) : NotFound();

    public async Task<IActionResult> OnPostMove(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        var parsed = Form.ParseMove(Id, Hand);
        if (parsed is not Parsed<MoveTalk>.Valid valid) return Invalid(((Parsed<MoveTalk>.Invalid)parsed).Errors);
        return await Settle(await changes.Move(valid.Value, cancellation), "adviser-talk.moved", cancellation);
    }

    public async Task<IActionResult> OnPostCallOff(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        var parsed = Form.ParseCallOff(Id, Hand);
        if (parsed is not Parsed<CallOffTalk>.Valid valid) return Invalid(((Parsed<CallOffTalk>.Invalid)parsed).Errors);
        return await Settle(await changes.CallOff(valid.Value, cancellation), "adviser-talk.called-off", cancellation);
    }

    public async Task<IActionResult> OnPostGive(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        var parsed = Form.ParseGive(Id, Hand);
        if (parsed is not Parsed<GiveTalk>.Valid valid) return Invalid(((Parsed<GiveTalk>.Invalid)parsed).Errors);
        return await Settle(await changes.Give(valid.Value, cancellation), valid.Value.Adviser == Hand.User ? "adviser-talk.taken" : "adviser-talk.given", cancellation, new FieldError(nameof(Form.Colleague), "adviser-talk.colleague.busy"));
    }

    private async Task<IActionResult> Noted(CancellationToken cancellation)
    {
        await log.Note(Id, User.Actor(), cancellation);
        return Page();
    }

    private async Task<IActionResult> Settle(TalkChange outcome, string done, CancellationToken cancellation, FieldError? taken = null)
    {
        if (outcome == TalkChange.NotFree)
        {
            await Open(cancellation);
            return Invalid([taken ?? new FieldError(nameof(Form.To), "adviser-talk.to.taken")]);
        }

        Flash(texts[outcome == TalkChange.Done ? done : "adviser-talk.gone"]);
        return RedirectTo(TalkAddresses.Slots);
    }

    private async Task<bool> Open(CancellationToken cancellation)
    {
        if (await slots.Booked(Id, Hand, cancellation) is not { } talk) return false;
        Talk = talk;
        var free = await slots.Free(Hand, talk.Slot.HubId, MostTimes, cancellation);
        var advisers = await names.Of(free.Select(slot => slot.AdviserId).Append(talk.Slot.AdviserId), cancellation);
        Adviser = talk.Slot.AdviserId == Hand.User ? null : advisers.GetValueOrDefault(talk.Slot.AdviserId);
        Colleagues = Hand.Coordinates(talk.Slot.HubId) ? [.. (await people.With(talk.Slot.HubId, TalksPart.OfferPermission.Roles, cancellation)).Where(person => person.Id != talk.Slot.AdviserId).Select(person => new Choice(person.Id.ToString(), person.Name))] : [];
        var several = free.Any(slot => slot.AdviserId != talk.Slot.AdviserId);
        Free = [.. free.Select(slot => new Choice(slot.Id.ToString(), TalkTimes.Whole(slot.StartsAt, slot.EndsAt, Language) + (several ? $", {advisers.GetValueOrDefault(slot.AdviserId)}" : "")))];
        return true;
    }
}
