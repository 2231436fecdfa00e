using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

internal sealed class Hub : IAudited
{
    public const int NameMax = 150;
    public const int SummaryMax = 1000;
    public const int PromiseMax = 500;
    public const int PrefixMax = 10;
    public const int ListingMax = 210;

    public required HubId Id { get; init; }

    public required string Slug { get; set; }

    public required LocalText Name { get; set; }

    public required LocalText Summary { get; set; }

    /// <summary>Said on every page of the hub when it is invented.</summary>
    public LocalText? FictionNotice { get; set; }

    public LocalText? Region { get; set; }

    public required string Kind { get; set; }

    public List<string> Nuts { get; set; } = [];

    /// <summary>ISO 639-1 codes of the languages in which people are helped; empty when it is not said.</summary>
    public List<string> Languages { get; set; } = [];

    public required string Theme { get; set; }

    public required string ReferencePrefix { get; init; }

    public int? AnswerWithinWorkingDays { get; set; }

    public LocalText? Promise { get; set; }

    /// <summary>ISO weeks of every year in which nobody answers.</summary>
    public List<int> ClosedWeeks { get; set; } = [];

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    public string? Website { get; set; }

    /// <summary>The key of the hub's own listing in the European catalogue, which no other hub has; the only place where that is kept.</summary>
    public string? NetworkListing { get; set; }

    public string? PartOf { get; set; }

    /// <summary>What is written into this hub becomes public record at the body that runs it. False also where it is not published who that is.</summary>
    public bool RunByAuthority { get; set; }

    public bool TakesApplications { get; set; }

    public bool IsDemo { get; init; }

    public string? Source { get; set; }

    /// <summary>Goes up with every change, so that nobody writes over what they have not seen.</summary>
    public int Version { get; set; } = 1;
}
