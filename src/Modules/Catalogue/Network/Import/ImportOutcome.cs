namespace Samverka.Catalogue.Network.Import;

/// <summary>What came of applying or undoing a batch.</summary>
internal enum ImportOutcome
{
    Done,
    NotFound,

    /// <summary>It was applied or undone already.</summary>
    AlreadyDone,

    /// <summary>Another batch has changed the network since this one was looked at.</summary>
    Stale,

    /// <summary>A newer batch stands on this one and must be undone first.</summary>
    NotNewest,
}
