using Samverka.Kernel;

namespace Samverka.Applications.Talks;

/// <summary>What an adviser or a coordinator can do with a booked talk, as typed.</summary>
internal sealed record TalkChangeForm
{
    public const int WordsMaxLength = 1_000;

    public string? To { get; init; }

    public string? Note { get; init; }

    public string? KeepMoved { get; init; }

    public string? Colleague { get; init; }

    public string? Place { get; init; }

    public string? Reason { get; init; }

    public string? KeepCalledOff { get; init; }

    public Parsed<MoveTalk> ParseMove(Guid booking, TalkHand by)
    {
        var f = new FieldReader();
        var to = Guid.TryParse(To, out var id) ? id : Guid.Empty;
        f.Check(to != Guid.Empty, nameof(To), "adviser-talk.to.missing");
        var note = f.Optional(Note, nameof(Note), WordsMaxLength);
        return f.Result(() => new MoveTalk(booking, to, note, KeepMoved is not null, by));
    }

    public Parsed<GiveTalk> ParseGive(Guid booking, TalkHand by)
    {
        var f = new FieldReader();
        var colleague = Guid.TryParse(Colleague, out var id) ? id : Guid.Empty;
        f.Check(colleague != Guid.Empty, nameof(Colleague), "adviser-talk.colleague.missing");
        var place = f.Required(Place, nameof(Place), "talk-slots.place.missing", TalkSlot.PlaceMaxLength);
        return f.Result(() => new GiveTalk(booking, colleague, place, by));
    }

    public Parsed<CallOffTalk> ParseCallOff(Guid booking, TalkHand by)
    {
        var f = new FieldReader();
        var reason = f.Required(Reason, nameof(Reason), "adviser-talk.reason.missing", WordsMaxLength);
        return f.Result(() => new CallOffTalk(booking, reason, KeepCalledOff is not null, by));
    }
}
