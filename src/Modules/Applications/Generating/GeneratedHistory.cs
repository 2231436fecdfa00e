using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Generating;

namespace Samverka.Applications.Generating;

/// <summary>Takes an application through questions and answers to where it stands, by the same rules as people do.</summary>
internal sealed class GeneratedHistory(ApplicationPhrases phrases)
{
    public void Write(Application application, Dice dice, Func<int, Guid> ids, Guid adviser, int rows)
    {
        application.Receive(ids(0));
        for (var row = 1; row < rows; row++)
        {
            var to = row == rows - 1 ? Last(dice, application.Status) : application.Status == ApplicationStatus.Received ? ApplicationStatus.Asked : ApplicationStatus.Received;
            var outcome = application.Move(Step(application, dice, to, adviser), ids(row), application.SentAt.AddHours(row * 26));
            if (outcome is not MoveOutcome.Moved) throw new InvalidOperationException($"{application.Status} may not become {to}.");
        }
    }

    private Move Step(Application application, Dice dice, ApplicationStatus to, Guid adviser) => to switch
    {
        ApplicationStatus.Received or ApplicationStatus.Withdrawn => new Move(to, Actor.Customer(application.CustomerId), application.Version, null, null),
        _ => new Move(to, Actor.User(adviser), application.Version, dice.Of(to == ApplicationStatus.Asked ? phrases.Questions : phrases.Answers), dice.In(50) ? dice.Of(phrases.Notes) : null),
    };

    // One in ten still waits; the others are decided.
    private static ApplicationStatus Last(Dice dice, ApplicationStatus now) => dice.Below(100) switch
    {
        < 10 => now == ApplicationStatus.Received ? ApplicationStatus.Asked : ApplicationStatus.Received,
        < 60 => ApplicationStatus.Accepted,
        < 80 => ApplicationStatus.Referred,
        < 92 => ApplicationStatus.Declined,
        _ => ApplicationStatus.Withdrawn,
    };
}
