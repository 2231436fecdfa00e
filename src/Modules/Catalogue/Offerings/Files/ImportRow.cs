using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Files;

internal enum ImportOutcome
{
    New,
    Changed,
    Unchanged,
    Refused,
}

/// <summary>What reading in one line of a file would do. Errors name the column as their field.</summary>
internal sealed record ImportRow(int Line, string Title, ImportOutcome Outcome, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The line as a spreadsheet counts it.</summary>
    public required int Row { get; init; }

    public OfferingContent? Content { get; init; }

    /// <summary>The price that the line adds; null when it says nothing new of it.</summary>
    public Price? Price { get; init; }

    /// <summary>Nothing but a price is new.</summary>
    public bool OnlyPrice { get; init; }

    /// <summary>The offering that the line changes, and the version of it that the file has seen.</summary>
    public (OfferingId Id, int Seen)? Target { get; init; }
}
