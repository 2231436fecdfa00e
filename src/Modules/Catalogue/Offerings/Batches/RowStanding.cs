namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>How what a line made stands now; only what is as the line left it can be taken back.</summary>
internal enum RowStanding
{
    AsLeft,

    /// <summary>Somebody has written a later version.</summary>
    Rewritten,

    /// <summary>The public sees what the line wrote.</summary>
    Published,

    /// <summary>Somebody has asked for a review, or withdrawn it.</summary>
    MovedOn,

    /// <summary>The new draft has been given another price.</summary>
    Priced,

    /// <summary>The price that the line added is valid already.</summary>
    PriceHolds,

    /// <summary>It is not there any more, or not the reader's to change.</summary>
    Gone,
}
