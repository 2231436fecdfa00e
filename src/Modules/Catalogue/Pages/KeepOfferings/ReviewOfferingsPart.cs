using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>On My work: to those who publish, what waits for their review; to those who write, what was sent back to them and why.</summary>
internal sealed class ReviewOfferingsPart(SamverkaDb db, OfferingScope scope) : IPagePart
{
    private const int Most = 20;

    public PagePlace Place => PagePlace.MyWork;

    public int Order => 15;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(OfferingsPart.Edit)) return null;
        var (waiting, sentBack) = (await Waiting(reader, cancellation), await SentBack(reader, cancellation));
        return waiting.Count + sentBack.Count == 0 ? null : new PartContent("/Pages/KeepOfferings/_ReviewOfferings.cshtml", new OfferingReviews(waiting, sentBack));
    }

    // The longest wait first.
    private async Task<IReadOnlyList<Offering>> Waiting(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(OfferingsPart.Publish)) return [];
        var (hubs, everywhere) = (reader.HubsWhere(OfferingsPart.Publish) ?? [], reader.HubsWhere(OfferingsPart.Publish) is null);
        return await db.Set<Offering>().AsNoTracking().Where(offering => offering.ReviewAskedAt != null && (everywhere || hubs.Contains(offering.HubId)))
            .OrderBy(offering => offering.ReviewAskedAt).ThenBy(offering => offering.Id).Take(Most).ToListAsync(cancellation);
    }

    // Those whose last step was that, of one's own organisation or asked for by oneself.
    private async Task<IReadOnlyList<SentBackOffering>> SentBack(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var (me, steps) = (reader.Actor().Id, db.Set<OfferingStatus>());
        var own = await scope.Own(reader, cancellation);
        var rows = from offering in await scope.Editable(reader, cancellation)
                   join step in steps on offering.Id equals step.OfferingId
                   where step.Step == OfferingStep.SendBack && !steps.Any(later => later.OfferingId == offering.Id && (later.At > step.At || (later.At == step.At && later.Id > step.Id)))
                   where steps.Any(asked => asked.OfferingId == offering.Id && asked.Step == OfferingStep.Submit && asked.By == me)
                       || own.Contains(offering.Id)
                   orderby step.At descending
                   select new SentBackOffering(offering, step.At, step.Reason);
        return await rows.Take(Most).ToListAsync(cancellation);
    }
}

internal sealed record OfferingReviews(IReadOnlyList<Offering> Waiting, IReadOnlyList<SentBackOffering> SentBack);

/// <param name="Words">The reviewer's.</param>
internal sealed record SentBackOffering(Offering Offering, DateTime At, string? Words);
