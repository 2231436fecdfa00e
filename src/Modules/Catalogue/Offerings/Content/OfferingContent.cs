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

    public IReadOnlyList<string> Languages { get; init; } = [];

    public LocalText Place { get; init; } = None;

    public bool Online { get; init; }

    public string? Municipality { get; init; }

    public LocalText Capacity { get; init; } = None;

    public LocalText Duration { get; init; } = None;

    public LocalText Bring { get; init; } = None;

    public LocalText DataHandling { get; init; } = None;

    public int? MaxVisitors { get; init; }

    public IReadOnlyList<int> ClosedWeeks { get; init; } = [];

    public LocalText Safety { get; init; } = None;

    public string Provider { get; init; } = "";

    public string? ProviderNumber { get; init; }

    public LocalText ProviderUnit { get; init; } = None;

    public bool OutsideConsortium { get; init; }

    /// <summary>Slugs of offerings that go well with this one.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public required Validity Validity { get; init; }
}
