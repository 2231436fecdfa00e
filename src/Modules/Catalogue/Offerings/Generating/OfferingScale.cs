using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Generating;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Generating;

/// <summary>Published offerings, each with its version, its steps, most with a price.</summary>
internal sealed class OfferingScale(SamverkaDb db, ICodeLists lists) : IScaleSeed
{
    private readonly GeneratedContent _content = new(lists);

    public int Order => 50;

    public async Task<bool> IsEmpty(CancellationToken cancellation) => !await db.Set<Offering>().AnyAsync(cancellation);

    public async Task Seed(ScaleRun run, CancellationToken cancellation)
    {
        foreach (var numbers in ScaleRun.Portions(run.Size.Offerings))
        {
            var made = numbers.Select(n => Make(run, n)).ToList();
            await run.Bulk.Write([.. made.Select(one => one.Offering)], cancellation);
            await run.Bulk.Write([.. made.Select(one => one.Version)], cancellation);
            await run.Bulk.Write([.. made.SelectMany(one => OfferingWriting.FacetsOf(one.Offering, one.Version.Content))], cancellation);
            await run.Bulk.Write([.. numbers.SelectMany(n => Steps(run, n, made[n - numbers[0]].Offering))], cancellation);
            await run.Bulk.Write([.. numbers.Select(n => Price(run, n, made[n - numbers[0]].Offering)).OfType<OfferingPrice>()], cancellation);
        }
    }

    private (Offering Offering, OfferingVersion Version) Make(ScaleRun run, int number)
    {
        var dice = run.Dice(ScaleRun.Offerings, number);
        var content = _content.Make(dice);
        var at = Noon(content.Validity.From).AddSeconds(number % 3600);
        var offering = new Offering
        {
            Id = run.Id<OfferingId>(ScaleRun.Offerings, number),
            HubId = run.Id<HubId>(ScaleRun.Hubs, dice.Below(run.Size.Hubs)),
            Slug = $"erbjudande-{number + 1}",
            IsDemo = true,
            State = OfferingState.Published,
            Version = 1,
            Revision = 1,
            PublishedVersion = 1,
            PublishedAt = at,
            ChangedAt = at,
        };
        offering.Show(content);
        return (offering, new OfferingVersion { OfferingId = offering.Id, Number = 1, At = at, Content = content });
    }

    private static IEnumerable<OfferingStatus> Steps(ScaleRun run, int number, Offering offering) =>
    [
        new() { Id = run.Id("offering-status", 2 * number), OfferingId = offering.Id, At = offering.ChangedAt, Step = OfferingStep.Create, From = OfferingState.Draft, To = OfferingState.Draft, Version = 1 },
        new() { Id = run.Id("offering-status", (2 * number) + 1), OfferingId = offering.Id, At = offering.ChangedAt, Step = OfferingStep.Publish, From = OfferingState.Draft, To = OfferingState.Published, Version = 1 },
    ];

    private static OfferingPrice? Price(ScaleRun run, int number, Offering offering)
    {
        var dice = run.Dice("offering-price", number);
        if (dice.In(20)) return null;
        var free = dice.In(50);
        return new OfferingPrice
        {
            Id = run.Id("offering-price", number),
            OfferingId = offering.Id,
            From = offering.ValidFrom,
            AmountMinor = free ? 0 : 50_000L * (1 + dice.Below(60)),
            Currency = "SEK",
            Unit = free ? PriceUnit.Free : dice.Of(Units),
            SetAt = offering.ChangedAt,
        };
    }

    private static readonly PriceUnit[] Units = [.. Enum.GetValues<PriceUnit>().Where(unit => unit != PriceUnit.Free)];

    private static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
}
