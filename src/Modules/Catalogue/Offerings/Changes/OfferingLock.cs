using Samverka.Catalogue.Contracts;
using Samverka.Platform.Locks;

namespace Samverka.Catalogue.Offerings.Changes;

internal static class OfferingLock
{
    public static LockKey Of(OfferingId id) => new("catalogue", $"offering:{id}");
}
