using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Talks;
using Samverka.Kernel;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The adviser's own booked talk: who comes, and moving it or calling it off. Somebody else's answers as if there were none.</summary>
[Authorize(Policy = TalksPart.Offer)]
internal sealed class AdviserTalkModel(TalkSlots slots, TalkChanges changes, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    private const int MostTimes = 60;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TalkChangeForm Form { get; set; } = new();

    public AdviserTalk Talk { get; private set; } = null!;

    public IReadOnlyList<Choice> Free { get; private set; } = [];

    private Guid Adviser => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Open(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMove(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        var parsed = Form.ParseMove(Id, Adviser);
        if (parsed is not Parsed<MoveTalk>.Valid valid) return Invalid(((Parsed<MoveTalk>.Invalid)parsed).Errors);
        return await Settle(await changes.Move(valid.Value, cancellation), "adviser-talk.moved", cancellation);
    }

    public async Task<IActionResult> OnPostCallOff(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        var parsed = Form.ParseCallOff(Id, Adviser);
        if (parsed is not Parsed<CallOffTalk>.Valid valid) return Invalid(((Parsed<CallOffTalk>.Invalid)parsed).Errors);
        return await Settle(await changes.CallOff(valid.Value, cancellation), "adviser-talk.called-off", cancellation);
    }

    private async Task<IActionResult> Settle(TalkChange outcome, string done, CancellationToken cancellation)
    {
        if (outcome == TalkChange.NotFree)
        {
            await Open(cancellation);
            return Invalid([new FieldError(nameof(Form.To), "adviser-talk.to.taken")]);
        }

        Flash(texts[outcome == TalkChange.Done ? done : "adviser-talk.gone"]);
        return RedirectTo(TalkAddresses.Slots);
    }

    private async Task<bool> Open(CancellationToken cancellation)
    {
        if (await slots.Booked(Id, Adviser, cancellation) is not { } talk) return false;
        Talk = talk;
        Free = [.. (await slots.Free(Adviser, talk.Slot.HubId, MostTimes, cancellation)).Select(slot => new Choice(slot.Id.ToString(), TalkTimes.Whole(slot.StartsAt, slot.EndsAt, Language)))];
        return true;
    }
}
