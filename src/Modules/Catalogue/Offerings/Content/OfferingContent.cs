using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>All that an offering says. Benefits and audience are one to a line. The provider's number, digits only, ties the offering to an organisation.</summary>
internal sealed record OfferingContent
{
    private static readonly LocalText None = LocalText.Same("");

    public required string Kind { get; init; }

    public string? Function { get; init; }

    public string? AiLevel { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Summary { get; init; }

    public LocalText SubType { get; init; } = None;

    public LocalText Description { get; init; } = None;

    public LocalText Benefits { get; init; } = None;

    public LocalText Audience { get; init; } = None;

    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>Empty means every sector.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Codes of customer-type; empty means everybody.</summary>
    public IReadOnlyList<string> CustomerTypes { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public LocalText Place { get; init; } = None;

    public bool Online { get; init; }

    public string? Municipality { get; init; }

    public LocalText Capacity { get; init; } = None;

    public LocalText Format { get; init; } = None;

    public LocalText Period { get; init; } = None;

    /// <summary>How many times one meets.</summary>
    public int? Sessions { get; init; }

    public LocalText Duration { get; init; } = None;

    public LocalText Booking { get; init; } = None;

    public LocalText Bring { get; init; } = None;

    public LocalText DataHandling { get; init; } = None;

    public int? MaxVisitors { get; init; }

    public IReadOnlyList<int> ClosedWeeks { get; init; } = [];

    /// <summary>The share of the time that a test environment is in use, 0 to 100.</summary>
    public int? UtilisationPercent { get; init; }

    public LocalText Safety { get; init; } = None;

    /// <summary>What shows afterwards that one took part.</summary>
    public LocalText CompletionProof { get; init; } = None;

    public string Provider { get; init; } = "";

    public string? ProviderNumber { get; init; }

    /// <summary>Null where the unit is only written: providers that are no organisation here have no units to choose from.</summary>
    public UnitId? ProviderUnitId { get; init; }

    /// <summary>As written, or the unit's name when the version was made.</summary>
    public LocalText ProviderUnit { get; init; } = None;

    /// <summary>One to a line.</summary>
    public string OtherProviders { get; init; } = "";

    public bool OutsideConsortium { get; init; }

    /// <summary>The person in charge of a test environment.</summary>
    public string Responsible { get; init; } = "";

    public IReadOnlyList<Trainer> Trainers { get; init; } = [];

    /// <summary>Whether everybody may see the names and roles of persons; and besides, how to reach them.</summary>
    public bool PeopleShown { get; init; }

    public bool ContactShown { get; init; }

    /// <summary>What one customer costs those who give it; never shown to the public.</summary>
    public Money? InternalCost { get; init; }

    /// <summary>Slugs of offerings that go well with this one.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public required Validity Validity { get; init; }

    /// <summary>Without what only those who work with it may see.</summary>
    public OfferingContent ForEverybody() => this with
    {
        InternalCost = null,
        Responsible = PeopleShown ? Responsible : "",
        Trainers = !PeopleShown ? [] : ContactShown ? Trainers : [.. Trainers.Select(trainer => trainer with { Email = "", Phone = "" })],
    };
}
