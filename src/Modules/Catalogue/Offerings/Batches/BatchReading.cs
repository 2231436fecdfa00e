using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Files;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>Reads a file of offerings in: all its good lines at once, or none. Pressing twice reads it in once.</summary>
internal sealed class BatchReading(SamverkaDb db, UnitOfWork work, OfferingDesk desk, PriceSetting prices, StandingOfferings offerings, IOrganisationDirectory organisations, TimeProvider clock)
{
    public const string Kind = "offerings";

    /// <param name="id">Made when the file was looked at.</param>
    public async Task<ImportBatch> Apply(Guid id, ImportFile file, IReadOnlyList<ImportRow> rows, WritingPlace place, Func<HubId, bool> publishes, Actor by, CancellationToken cancellation)
    {
        var wanted = rows.Where(row => row.Outcome is ImportOutcome.New or ImportOutcome.Changed).ToList();
        var providers = await Providers(wanted, cancellation);
        return await work.Under(
            [FreeSlugs.Lock, .. wanted.Select(row => row.Target).OfType<(OfferingId Id, int)>().Select(target => OfferingLock.Of(target.Id)).Distinct()],
            new Change(by, "offerings.import"), () => Once(id, file, rows, wanted, providers, place, publishes, by, cancellation), cancellation);
    }

    private async Task<ImportBatch> Once(
        Guid id, ImportFile file, IReadOnlyList<ImportRow> rows, List<ImportRow> wanted, Dictionary<string, OrganisationId> providers, WritingPlace place, Func<HubId, bool> publishes, Actor by, CancellationToken cancellation)
    {
        if (await db.Set<ImportBatch>().FirstOrDefaultAsync(batch => batch.Id == id, cancellation) is { } earlier) return earlier;
        var (done, slugs, standing) = (new List<OfferingBatchRow>(), new FreeSlugs(db), await offerings.Of([.. wanted.Select(row => row.Target?.Id).OfType<OfferingId>().Distinct()], cancellation));
        if (wanted.Any(row => row.Target is null)) await slugs.Meet(cancellation);
        foreach (var row in wanted)
        {
            var named = place.OnlyFor is { } only && row.Target is null ? only : row.Content!.ProviderNumber is { } number && providers.TryGetValue(number, out var known) ? known : (OrganisationId?)null;
            if (row.Target is null) done.Add(Create(id, row, await slugs.Take(row.Content!.Title.Sv, cancellation), named, place.Hub, by));
            else if (standing.GetValueOrDefault(row.Target.Value.Id) is { } found && Renew(id, row, found, named, publishes, by) is { } renewed) done.Add(renewed);
        }

        var batch = BatchOf(id, file, rows, done);
        db.Add(batch);
        db.Add(new OfferingBatch { BatchId = id, HubId = place.Hub, By = by.Id ?? Guid.Empty });
        db.AddRange(done);
        return batch;
    }

    private OfferingBatchRow Create(Guid batch, ImportRow row, string slug, OrganisationId? provider, HubId hub, Actor by)
    {
        var offering = desk.Create(hub, slug, row.Content!, provider, isDemo: false, by);
        var price = row.Price is { } said ? prices.Put(offering, said, true, new PriceRows([]), by).Row : null;
        desk.Changed(offering);
        return Did(batch, row, offering, null, price);
    }

    /// <summary>Null when somebody was quicker than the file.</summary>
    private OfferingBatchRow? Renew(Guid batch, ImportRow row, StandingOffering standing, OrganisationId? named, Func<HubId, bool> publishes, Actor by)
    {
        var offering = standing.Offering;
        if (offering.Version != row.Target!.Value.Seen) return null;
        var (price, refusal) = row.Price is { } said ? prices.Put(offering, said, publishes(offering.HubId), standing.Prices, by) : (null, null);
        if (refusal is not null) return null;
        var before = offering.ProviderId;
        if (!row.OnlyPrice)
        {
            if (!OfferingEditing.SameProvider(standing.Content, row.Content!)) offering.ProviderId = named;
            desk.AddVersion(offering, row.Content!, by);
        }

        desk.Changed(offering);
        return Did(batch, row, offering, before, price);
    }

    private static OfferingBatchRow Did(Guid batch, ImportRow row, Offering offering, OrganisationId? before, OfferingPrice? price) => new()
    {
        BatchId = batch,
        Line = row.Row,
        OfferingId = offering.Id,
        Version = offering.Version,
        Title = row.Content!.Title.In(Language.Swedish),
        ProviderBefore = before,
        PriceFrom = price?.From,
        PriceId = price?.Id,
        OnlyPrice = row.OnlyPrice,
    };

    private ImportBatch BatchOf(Guid id, ImportFile file, IReadOnlyList<ImportRow> rows, List<OfferingBatchRow> done)
    {
        var batch = new ImportBatch
        {
            Id = id,
            Kind = Kind,
            FileName = file.Name.Length <= ImportBatch.FileNameMaxLength ? file.Name : file.Name[^ImportBatch.FileNameMaxLength..],
            Checksum = file.Checksum,
            Reading = file.Reading,
            AsOf = clock.Today(),
            CreatedAt = clock.Now(),
            Added = done.Count(row => row.IsNew),
            Changed = done.Count(row => !row.IsNew),
            Unchanged = rows.Count(row => row.Outcome == ImportOutcome.Unchanged),
            Refused = rows.Count(row => row.Outcome != ImportOutcome.Unchanged) - done.Count,
        };
        batch.Apply(clock.Now());
        return batch;
    }

    private async Task<Dictionary<string, OrganisationId>> Providers(List<ImportRow> rows, CancellationToken cancellation)
    {
        var found = new Dictionary<string, OrganisationId>();
        foreach (var number in rows.Select(row => row.Content!.ProviderNumber).OfType<string>().Distinct())
        {
            if (await organisations.ByNumber(number, cancellation) is { } organisation) found[number] = organisation.Id;
        }

        return found;
    }
}
