using System.Text.Json.Serialization;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Seed;

/// <summary>An offering as the demo files write it.</summary>
internal sealed record DemoOffering
{
    public required string Key { get; init; }

    public required string Hub { get; init; }

    public required string Kind { get; init; }

    public string? Function { get; init; }

    public string? AiLevel { get; init; }

    public LocalText? SubType { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Summary { get; init; }

    public LocalText? Description { get; init; }

    public LocalText[] Benefits { get; init; } = [];

    public LocalText[] Audience { get; init; } = [];

    public string[] Technologies { get; init; } = [];

    public string[] Sectors { get; init; } = [];

    public string[] Languages { get; init; } = [];

    public LocalText? Place { get; init; }

    public bool Online { get; init; }

    public string? Municipality { get; init; }

    public LocalText? Capacity { get; init; }

    public LocalText? Duration { get; init; }

    public LocalText? Bring { get; init; }

    public LocalText? DataHandling { get; init; }

    public string? Provider { get; init; }

    public string? ProviderUnit { get; init; }

    public bool OutsideConsortium { get; init; }

    public string[] CustomerTypes { get; init; } = [];

    public string[] OtherProviders { get; init; } = [];

    public LocalText? Format { get; init; }

    public LocalText? Period { get; init; }

    public int? Sessions { get; init; }

    public LocalText? CompletionProof { get; init; }

    public LocalText? Booking { get; init; }

    public Trainer[] Trainers { get; init; } = [];

    public bool PeopleShown { get; init; }

    public bool ContactShown { get; init; }

    public long? InternalCostMinor { get; init; }

    /// <summary>What a customer pays of the last of the prices when the hub carries the rest.</summary>
    public long? DiscountedMinor { get; init; }

    public DemoPrice[] Prices { get; init; } = [];

    public string[] Related { get; init; } = [];

    public DemoEnvironment? Environment { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}

/// <summary>A price row of the demo; the unit with hyphens.</summary>
internal sealed record DemoPrice(DateOnly From, DateOnly? To, long AmountMinor, string Currency, string Unit, LocalText? Note);

/// <summary>What a test environment says besides.</summary>
internal sealed record DemoEnvironment(string? Responsible, int? MaxVisitors, int? UtilisationPercent, int[]? ClosedWeeks, LocalText? Safety);

/// <summary>A provider of the demo: an organisation with its units.</summary>
internal sealed record DemoProvider(string Key, string Name, [property: JsonPropertyName("organisationNumber")] string? Number, DemoUnit[]? Units);

internal sealed record DemoUnit(string Key, LocalText Name);

internal sealed record DemoPerson(string Key, string Name);
