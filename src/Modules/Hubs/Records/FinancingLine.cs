using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>What one financier gives to a project, as far as it is published: a share of the costs, at most a cap, on a condition.</summary>
internal sealed class FinancingLine : IAudited
{
    public required Guid Id { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required int Order { get; init; }

    /// <summary>Null when the financier is no organisation on record, such as an EU programme.</summary>
    public OrganisationId? Financier { get; init; }

    public required LocalText Name { get; init; }

    public required FinancingNature Nature { get; init; }

    public required FinancingForm Form { get; init; }

    public Rate? Share { get; init; }

    public LocalText? ShareNote { get; init; }

    public long? CapMinor { get; init; }

    public long? AmountMinor { get; init; }

    public required string Currency { get; init; }

    public LocalText? Condition { get; init; }

    public string? AidBasis { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; set; }

    public LocalText? Source { get; init; }

    public Money? Amount => AmountMinor is { } minor ? new Money(minor, Currency) : null;

    public Money? Cap => CapMinor is { } minor ? new Money(minor, Currency) : null;
}
