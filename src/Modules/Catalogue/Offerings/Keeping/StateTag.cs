using Microsoft.Extensions.Localization;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>An offering's state in words, and the sign it is shown with.</summary>
internal static class StateTag
{
    public static string KindOf(Offering offering) => offering switch
    {
        { ReviewAskedAt: not null } => "warning",
        { State: OfferingState.Published } => "success",
        { State: OfferingState.Expired or OfferingState.Withdrawn } => "danger",
        _ => "neutral",
    };

    public static string TextOf(Offering offering, IStringLocalizer texts) => offering switch
    {
        { PublishedVersion: not null, ReviewAskedAt: not null } => texts["offering.state.change-in-review"],
        { State: OfferingState.Published, HasUnpublishedChange: true } => texts["offering.state.changed"],
        _ => texts[$"offering.state.{offering.State}"],
    };
}
