using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>One version of what the funder has decided. Never changed: an amending decision is a new version.</summary>
internal sealed class Decision : IAudited
{
    public const int WhatMax = 2000;

    public required Guid Id { get; init; }

    public required ProjectId ProjectId { get; init; }

    /// <summary>1 for the first decision.</summary>
    public required int Number { get; init; }

    public required DecisionKind Kind { get; init; }

    /// <summary>Null when the day is not published.</summary>
    public PublishedDate? Date { get; init; }

    public required LocalText What { get; init; }

    public PublishedDate? PeriodFrom { get; init; }

    public PublishedDate? PeriodTo { get; init; }

    /// <summary>Null when it is not published.</summary>
    public long? BudgetMinor { get; init; }

    /// <summary>The budget in the words of the source, which may say "about", or what is published in its place.</summary>
    public LocalText? BudgetPublished { get; init; }

    public string? Source { get; init; }

    /// <summary>Written down by mistake. The number is not used again.</summary>
    public bool IsTakenBack { get; private set; }

    public DateTime? TakenBackAt { get; private set; }

    public Guid? TakenBackBy { get; private set; }

    public string? TakenBackReason { get; private set; }

    public void TakeBack(DateTime at, Actor by, string reason) => (IsTakenBack, TakenBackAt, TakenBackBy, TakenBackReason) = (true, at, by.Id, reason);

    public Money? Budget(string currency) => BudgetMinor is { } minor ? new Money(minor, currency) : null;
}
