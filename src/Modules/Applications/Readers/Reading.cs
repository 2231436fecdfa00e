namespace Samverka.Applications.Readers;

/// <summary>That somebody at the hub opened what a customer sent, the first time on a day. The customer sees it (contracts: who sees what).</summary>
internal sealed class Reading
{
    /// <summary>The application's or the booking's id.</summary>
    public required Guid Subject { get; init; }

    public required Guid Reader { get; init; }

    /// <summary>In Sweden.</summary>
    public required DateOnly Day { get; init; }

    public required DateTime At { get; init; }

    /// <summary>By somebody who does not work at the hub, with a reason (break-glass). Nobody has begun to handle it then.</summary>
    public bool InEmergency { get; init; }
}
