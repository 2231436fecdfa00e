namespace Samverka.Applications.Sending;

/// <summary>What came of sending.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record Sent(string Reference) : SendOutcome;

    /// <summary>This draft had been sent already; the reference is the one given then.</summary>
    public sealed record AlreadySent(string Reference) : SendOutcome;

    public sealed record HubTakesNone : SendOutcome;

    /// <summary>The visitor, or anybody for the mail address, has sent too many in a short while; the draft is kept.</summary>
    public sealed record TooOften : SendOutcome;
}
