using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Writes new offerings and new versions of old ones.</summary>
internal sealed class OfferingEditing(SamverkaDb db, UnitOfWork work, OfferingDesk desk, IOrganisationDirectory organisations)
{
    private const string Feature = "offerings.edit";

    /// <summary>False when the offering of this id has been made already: a form that is sent twice makes one.</summary>
    /// <param name="onlyFor">The organisation whose offering it must be, when a partner writes it.</param>
    public async Task<bool> Create(OfferingId id, HubId hub, OfferingContent content, OrganisationId? onlyFor, Actor by, CancellationToken cancellation)
    {
        var provider = onlyFor ?? await ProviderOf(content, cancellation);
        return await work.Under([FreeSlugs.Lock], new Change(by, Feature), async () =>
        {
            if (await db.Set<Offering>().AnyAsync(o => o.Id == id, cancellation)) return false;
            var slug = await new FreeSlugs(db).Take(content.Title.Sv, cancellation);
            var offering = desk.Create(id, hub, slug, content, provider, isDemo: false, by);
            desk.Changed(offering);
            return true;
        }, cancellation);
    }

    /// <summary>The newest version when somebody else saved after the version that the editor saw; nothing is written then. Null when saved.</summary>
    public async Task<OfferingVersion?> Save(OfferingId id, int seen, OfferingContent content, Actor by, CancellationToken cancellation)
    {
        var named = await ProviderOf(content, cancellation);
        return await work.Under([OfferingLock.Of(id)], new Change(by, Feature), async () =>
        {
            var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
            var newest = await db.Set<OfferingVersion>().FirstAsync(v => v.OfferingId == id && v.Number == offering.Version, cancellation);
            if (offering.Version != seen) return newest;
            if (Difference.Between(newest.Content, content).Count == 0) return null;
            if (!SameProvider(newest.Content, content)) offering.ProviderId = named;
            desk.AddVersion(offering, content, by);
            desk.Changed(offering);
            return null;
        }, cancellation);
    }

    public static bool SameProvider(OfferingContent one, OfferingContent other) => (one.Provider, one.ProviderNumber) == (other.Provider, other.ProviderNumber);

    private async Task<OrganisationId?> ProviderOf(OfferingContent content, CancellationToken cancellation) =>
        content.ProviderNumber is { } number ? (await organisations.ByNumber(number, cancellation))?.Id : null;
}
