using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings;

internal sealed class OfferingDirectory(SamverkaDb db, OfferingRows rows) : IOfferingDirectory
{
    public async Task<IReadOnlyDictionary<OfferingId, OfferingSummary>> ByIds(IReadOnlyCollection<OfferingId> ids, CancellationToken cancellation) =>
        await rows.ByIds([.. ids.Distinct()], cancellation);

    public async Task<IReadOnlyList<OfferingText>> Published(DateOnly day, CancellationToken cancellation)
    {
        var rows = await (from offering in db.Set<Offering>().AsNoTracking().PublicOn(day)
                          join version in db.Set<OfferingVersion>().AsNoTracking() on offering.Id equals version.OfferingId
                          where version.Number == offering.PublishedVersion
                          orderby offering.Id
                          select new { offering, version.Content }).ToListAsync(cancellation);
        var prices = await PricesOf([.. rows.Select(row => row.offering)], day, cancellation);
        return [.. rows.Select(row => Text(row.offering.AsSummary(prices.GetValueOrDefault(row.offering.Id)), row.Content))];
    }

    private async Task<Dictionary<OfferingId, Price>> PricesOf(IReadOnlyCollection<Offering> offerings, DateOnly day, CancellationToken cancellation)
    {
        var ids = offerings.Select(offering => offering.Id).ToList();
        return await db.Set<OfferingPrice>().AsNoTracking().InForce(day).Where(price => ids.Contains(price.OfferingId))
            .ToDictionaryAsync(price => price.OfferingId, price => price.AsPrice(), cancellation);
    }

    private static OfferingText Text(OfferingSummary summary, OfferingContent content) => new(
        summary,
        new LocalText(Body(content, Language.Swedish), Body(content, Language.English)),
        content.Technologies, content.Sectors, content.CustomerTypes, content.AiLevel,
        [.. content.Languages.Select(Language.Parse).OfType<Language>()],
        content.Municipality, content.Online, content.Validity.To);

    private static string Body(OfferingContent content, Language language) => string.Join(
        '\n',
        new[] { content.SubType, content.Description, content.Benefits, content.Audience, content.Bring, content.Place }
            .Select(text => language == Language.Swedish ? text.Sv : text.En).Where(text => text.Length > 0));
}
