using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Gives offerings the name that their provider has now: it is a copy, so that lists need not ask for it.</summary>
internal sealed class ProviderNames(SamverkaDb db, UnitOfWork work, OfferingDesk desk, IOrganisationDirectory organisations) : IReaction<OrganisationChanged>
{
    public async Task React(OrganisationChanged happened, CancellationToken cancellation)
    {
        var ids = (await organisations.WithAliases([happened.Id], cancellation)).Keys.Select(id => (OrganisationId?)id).ToList();
        var theirs = await db.Set<Offering>().Where(offering => ids.Contains(offering.ProviderId)).Select(offering => offering.Id).ToListAsync(cancellation);
        if (theirs.Count == 0) return;
        await work.Under([.. theirs.Select(OfferingLock.Of)], new Change(Actor.System, "offerings.provider-name"), () => Rename(theirs, cancellation), cancellation);
    }

    private async Task<int> Rename(List<OfferingId> ids, CancellationToken cancellation)
    {
        var offerings = await db.Set<Offering>().Where(offering => ids.Contains(offering.Id) && offering.ProviderId != null).ToListAsync(cancellation);
        var names = await organisations.ByIds([.. offerings.Select(offering => offering.ProviderId!.Value).Distinct()], cancellation);
        foreach (var offering in offerings)
        {
            var name = names.TryGetValue(offering.ProviderId!.Value, out var provider) ? Offering.NameOf(provider) : offering.Provider;
            if (name == offering.Provider || !await ShowsItsProvider(offering, cancellation)) continue;
            offering.Provider = name;
            desk.Changed(offering);
        }

        return offerings.Count;
    }

    // The provider of the record is the newest version's; the public may still see a version that names another.
    private async Task<bool> ShowsItsProvider(Offering offering, CancellationToken cancellation)
    {
        if (!offering.HasNewerVersion) return true;
        var (shown, newest) = (offering.PublishedVersion, offering.Version);
        var versions = await db.Set<OfferingVersion>().AsNoTracking().Where(version => version.OfferingId == offering.Id && (version.Number == shown || version.Number == newest)).ToListAsync(cancellation);
        return versions.Select(version => version.Content.ProviderNumber).Distinct().Count() == 1;
    }
}
