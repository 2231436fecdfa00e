namespace Samverka.Applications.Domain;

/// <summary>What a row of an application's history is; the numbers are stored.</summary>
internal enum HistoryStep
{
    /// <summary>The status changed.</summary>
    Status = 0,

    /// <summary>Words of the hub's own.</summary>
    Note = 1,

    /// <summary>Words to the customer; the status stays.</summary>
    Message = 2,

    /// <summary>Somebody else at the hub has it now.</summary>
    HandOver = 3,

    /// <summary>A decision was taken back; it is looked at again.</summary>
    TakeBack = 4,

    /// <summary>Whoever had it no longer works at the hub; nobody has it yet.</summary>
    Left = 5,

    /// <summary>The hub confirmed that the contact person speaks for the organisation.</summary>
    Speaks = 6,

    /// <summary>The hub took that back.</summary>
    SpeaksNot = 7,

    /// <summary>Words of the customer's own, unasked.</summary>
    Wrote = 8,
}
