using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>The rows that one change of an offering makes, without saving them; used by the commands, the seed and the import.</summary>
internal sealed class OfferingDesk(SamverkaDb db, TimeProvider clock, IdSource ids, Publisher publisher, OfferingCache cache, IOrganisationDirectory organisations)
{
    public Offering Create(HubId hub, string slug, OfferingContent content, OrganisationId? provider, bool isDemo, Actor by) =>
        Create(ids.New<OfferingId>(), hub, slug, content, provider, isDemo, by);

    public Offering Create(OfferingId id, HubId hub, string slug, OfferingContent content, OrganisationId? provider, bool isDemo, Actor by)
    {
        var offering = new Offering { Id = id, HubId = hub, Slug = slug, IsDemo = isDemo, ProviderId = provider };
        db.Add(offering);
        AddVersion(offering, content, by);
        AddStatus(offering, OfferingStep.Create, OfferingState.Draft, by, null);
        return offering;
    }

    public void AddVersion(Offering offering, OfferingContent content, Actor by)
    {
        offering.Version++;
        db.Add(new OfferingVersion { OfferingId = offering.Id, Number = offering.Version, At = clock.Now(), By = by.Id, Content = content });
        if (offering.PublishedVersion is null) offering.Show(content);
    }

    public void AddStatus(Offering offering, OfferingStep step, OfferingState to, Actor by, string? reason)
    {
        db.Add(new OfferingStatus
        {
            Id = ids.New(),
            OfferingId = offering.Id,
            At = clock.Now(),
            By = by.Id,
            Step = step,
            From = offering.State,
            To = to,
            Version = offering.Version,
            Reason = reason,
        });
        offering.State = to;
    }

    /// <summary>Makes the newest version the one that everybody sees.</summary>
    public async Task ShowNewest(Offering offering, OfferingContent content, CancellationToken cancellation)
    {
        offering.Show(content);
        if (offering.ProviderId is { } id && (await organisations.ByIds([id], cancellation)).GetValueOrDefault(id) is { } provider) offering.Provider = Offering.NameOf(provider);
        offering.PublishedVersion = offering.Version;
        offering.PublishedAt ??= clock.Now();
        offering.ReviewAskedAt = null;
        var standing = await db.Set<OfferingFacet>().Where(facet => facet.OfferingId == offering.Id).ToListAsync(cancellation);
        var wanted = OfferingWriting.FacetsOf(offering, content).ToList();
        db.RemoveRange(standing.Where(old => !wanted.Any(facet => Same(facet, old))));
        db.AddRange(wanted.Where(facet => !standing.Any(old => Same(facet, old))));
    }

    /// <summary>Counts the change and, when the public may see it, tells the others.</summary>
    public void Changed(Offering offering)
    {
        offering.Revision++;
        offering.ChangedAt = clock.Now();
        cache.Touch();
        if (offering.PublishedVersion is not null) publisher.Publish(new OfferingChanged(offering.Id, offering.Revision));
    }

    private static bool Same(OfferingFacet one, OfferingFacet other) => (one.List, one.Code) == (other.List, other.Code);
}
