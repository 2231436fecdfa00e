using Samverka.Kernel;

namespace Samverka.Hubs.Records;

/// <summary>What one financier gives to a project, as far as it is published: a share of the costs, at most a cap, on a condition.</summary>
internal sealed class FinancingLine : VersionedRecord
{
    public required int Order { get; init; }

    /// <summary>Null when the financier is no organisation on record, such as an EU programme.</summary>
    public OrganisationId? Financier { get; set; }

    public required LocalText Name { get; set; }

    public required FinancingNature Nature { get; set; }

    public required FinancingForm Form { get; set; }

    public Rate? Share { get; set; }

    public LocalText? ShareNote { get; init; }

    public long? CapMinor { get; set; }

    public long? AmountMinor { get; set; }

    public required string Currency { get; init; }

    public LocalText? Condition { get; set; }

    public string? AidBasis { get; init; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public LocalText? Source { get; init; }

    public Money? Amount => AmountMinor is { } minor ? new Money(minor, Currency) : null;

    public Money? Cap => CapMinor is { } minor ? new Money(minor, Currency) : null;

    public bool IsOver(DateOnly day) => To < day;
}
