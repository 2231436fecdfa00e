using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Pages.Triage;

/// <summary>What is done with a request, as typed: a decision or question, or a deed beside them.</summary>
internal sealed record MoveForm
{
    public static IReadOnlyList<HistoryStep> Deeds { get; } = [HistoryStep.Message, HistoryStep.Note, HistoryStep.Speaks, HistoryStep.SpeaksNot, HistoryStep.HandOver, HistoryStep.TakeBack];

    public string? To { get; init; }

    public string? Message { get; init; }

    public string? Note { get; init; }

    public string? Adviser { get; init; }

    public string? Version { get; init; }

    /// <summary>Null when it is a decision or a question, or nothing at all.</summary>
    public HistoryStep? Deed => Deeds.Where(deed => deed.ToString() == To).Select(deed => (HistoryStep?)deed).FirstOrDefault();

    private int Seen => int.TryParse(Version, out var version) ? version : 0;

    public Parsed<Move> Parse(Actor by)
    {
        var f = new FieldReader();
        var chosen = Enum.TryParse<ApplicationStatus>(To, out var to) && to is ApplicationStatus.Accepted or ApplicationStatus.Asked or ApplicationStatus.Referred or ApplicationStatus.Declined;
        f.Check(chosen, nameof(To), "triage.to.missing");
        var message = f.Optional(Message, nameof(Message), Application.MessageMaxLength);
        f.Check(!chosen || !to.NeedsMessage() || message is not null, nameof(Message), "triage.message.missing");
        var note = f.Optional(Note, nameof(Note), Application.MessageMaxLength);
        return f.Result(() => new Move(to, by, Seen, message, note));
    }

    /// <param name="others">To whom it can be handed over.</param>
    public Parsed<Deed> Parse(HistoryStep step, Actor by, IReadOnlyCollection<Guid> others)
    {
        var f = new FieldReader();
        var message = f.Optional(Message, nameof(Message), Application.MessageMaxLength);
        var note = f.Optional(Note, nameof(Note), Application.MessageMaxLength);
        Guid? adviser = step == HistoryStep.HandOver && Guid.TryParse(Adviser, out var id) && others.Contains(id) ? id : null;
        if (step is HistoryStep.Message or HistoryStep.TakeBack) f.Check(message is not null, nameof(Message), step == HistoryStep.Message ? "triage.message.empty" : "triage.take-back.missing");
        else if (step is HistoryStep.Note or HistoryStep.HandOver) f.Check(message is null, nameof(Message), "triage.message.not-sent");
        if (step == HistoryStep.Note) f.Check(note is not null, nameof(Note), "triage.note.missing");
        if (step == HistoryStep.HandOver) f.Check(adviser is not null, nameof(Adviser), "triage.hand-over.missing");
        return f.Result(() => new Deed(step, by, Seen, message, note, adviser));
    }
}
