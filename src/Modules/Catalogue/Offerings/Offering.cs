using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings;

/// <summary>
/// One thing that a hub offers. What it says is kept version by version (<see cref="OfferingVersion"/>); the columns here
/// repeat what lists show and sort by: of the published version, or of the latest one as long as nothing was published.
/// </summary>
internal sealed class Offering : IAudited
{
    public const int TitleMax = 140;
    public const int SummaryMax = 400;
    public const int SlugMax = 80;
    public const int NameMax = 160;
    public const int CodeMax = 80;

    public required OfferingId Id { get; init; }

    public required HubId HubId { get; init; }

    public required string Slug { get; init; }

    public required bool IsDemo { get; init; }

    public OfferingState State { get; set; }

    /// <summary>The newest version and the token of edits: whoever saves must have seen it.</summary>
    public int Version { get; set; }

    /// <summary>Counts every change, of price and state too; the version that events carry.</summary>
    public int Revision { get; set; }

    /// <summary>Null as long as nothing was published.</summary>
    public int? PublishedVersion { get; set; }

    public DateTime? PublishedAt { get; set; }

    /// <summary>When somebody asked for the newest version to be reviewed; null when nobody waits.</summary>
    public DateTime? ReviewAskedAt { get; set; }

    /// <summary>The price list has rows that wait for the review, together with what a newer version says.</summary>
    public bool PricesAwait { get; set; }

    public DateTime ChangedAt { get; set; }

    public string Kind { get; set; } = "";

    public string? Function { get; set; }

    public LocalText Title { get; set; } = LocalText.Same("");

    public LocalText Summary { get; set; } = LocalText.Same("");

    /// <summary>The titles folded, so that a list stands in alphabetical order on both databases.</summary>
    public LocalText Sort { get; set; } = LocalText.Same("");

    /// <summary>Titles and summaries in lower case, for the search of the list.</summary>
    public string Search { get; set; } = "";

    public string Provider { get; set; } = "";

    public OrganisationId? ProviderId { get; set; }

    public bool OutsideConsortium { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>The last day that somebody has been reminded of; another last day is reminded of anew.</summary>
    public DateOnly? RemindedOf { get; set; }

    /// <summary>As lists and answers show it, with a price of its list.</summary>
    public OfferingSummary AsSummary(Price? price) => new(Id, HubId, Slug, Kind, Function, Title, Summary, Provider, OutsideConsortium, price, IsDemo);

    /// <summary>An organisation's name as an offering holds it.</summary>
    public static string NameOf(OrganisationSummary provider) => provider.Name.Length <= NameMax ? provider.Name : provider.Name[..NameMax];

    public bool HasNewerVersion => PublishedVersion is { } published && published < Version;

    /// <summary>There is something to review, and nobody has been asked to.</summary>
    public bool MayBeSent => ReviewAskedAt is null && (PublishedVersion is null || HasUnpublishedChange) && StateMachine.Next(State, OfferingStep.Submit) is not null;

    public bool HasUnpublishedChange => HasNewerVersion || (PublishedVersion is not null && PricesAwait);
}
