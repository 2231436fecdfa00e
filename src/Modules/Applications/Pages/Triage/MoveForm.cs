using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Pages.Triage;

/// <summary>The next step as typed.</summary>
internal sealed record MoveForm
{
    public string? To { get; init; }

    public string? Message { get; init; }

    public string? Note { get; init; }

    public string? Version { get; init; }

    public Parsed<Move> Parse(Actor by)
    {
        var f = new FieldReader();
        var chosen = Enum.TryParse<ApplicationStatus>(To, out var to) && to is ApplicationStatus.Accepted or ApplicationStatus.Asked or ApplicationStatus.Referred or ApplicationStatus.Declined;
        f.Check(chosen, nameof(To), "triage.to.missing");
        var message = f.Optional(Message, nameof(Message), Application.MessageMaxLength);
        f.Check(!chosen || !to.NeedsMessage() || message is not null, nameof(Message), "triage.message.missing");
        var note = f.Optional(Note, nameof(Note), Application.MessageMaxLength);
        return f.Result(() => new Move(to, by, int.TryParse(Version, out var version) ? version : 0, message, note));
    }
}
