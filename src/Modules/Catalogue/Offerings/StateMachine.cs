using static Samverka.Catalogue.Offerings.OfferingState;
using static Samverka.Catalogue.Offerings.OfferingStep;

namespace Samverka.Catalogue.Offerings;

/// <summary>Which step may follow where. A published offering stays published while a change of it is reviewed.</summary>
internal static class StateMachine
{
    /// <summary>Null when the step cannot be taken from there; before is the state that a withdrawal left.</summary>
    public static OfferingState? Next(OfferingState from, OfferingStep step, OfferingState before = Draft) => (from, step) switch
    {
        (Draft, Submit) => InReview,
        (Draft or InReview, Publish) => Published,
        (Draft or InReview, Withdraw) => Withdrawn,
        (InReview, SendBack) => Draft,
        (Published, Submit or SendBack or Publish) => Published,
        (Published, Withdraw) => Withdrawn,
        (Published, Expire) => Expired,
        (Expired, Submit or SendBack) => Expired,
        (Expired, Publish) => Published,
        (Expired, Withdraw) => Withdrawn,
        // Nobody waits for the review any more: it can be asked for anew.
        (Withdrawn, Restore) => before is Withdrawn or InReview ? Draft : before,
        _ => null,
    };
}
