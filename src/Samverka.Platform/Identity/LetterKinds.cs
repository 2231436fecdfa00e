namespace Samverka.Platform.Identity;

/// <summary>Letters of the system to those who work here, as each can turn them off; the numbers are stored.</summary>
[Flags]
public enum LetterKinds
{
    None = 0,

    /// <summary>New requests to a hub that one leads.</summary>
    Requests = 1,

    /// <summary>What happens with requests that one has: answers, withdrawals, those handed over.</summary>
    OwnRequests = 2,

    /// <summary>Meetings booked and cancelled.</summary>
    Talks = 4,

    /// <summary>Offerings sent to review, and what came of one's own.</summary>
    Offerings = 8,
}
