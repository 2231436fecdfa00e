using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Letters about reviews: to those who may publish when something waits for them, and to whoever asked when it is published or sent back. Every letter joins the caller's save.</summary>
internal sealed class ReviewLetters(SamverkaDb db, HubPeople people, Post post, PublicOrigin origin, IStringLocalizer<CatalogueModule> texts)
{
    public async Task Queue(Offering offering, OfferingStep step, Actor by, string? reason, CancellationToken cancellation)
    {
        if (step is not (OfferingStep.Submit or OfferingStep.Publish or OfferingStep.SendBack)) return;
        var staff = await people.With(offering.HubId, (step == OfferingStep.Submit ? OfferingsPart.Publish : OfferingsPart.Edit).Roles, cancellation);
        var author = step == OfferingStep.Submit ? null : await Author(offering, cancellation);
        foreach (var person in staff.Where(person => person.Id != by.Id && (step == OfferingStep.Submit || person.Id == author) && person.Wants(LetterKinds.Offerings))) Send(person, offering, step, reason);
    }

    // Whoever asked for the review last; where nobody did, whoever wrote the newest version.
    private async Task<Guid?> Author(Offering offering, CancellationToken cancellation)
    {
        var (id, version) = (offering.Id, offering.Version);
        var asked = await db.Set<OfferingStatus>().Where(status => status.OfferingId == id && status.Step == OfferingStep.Submit).OrderByDescending(status => status.At).Select(status => status.By).FirstOrDefaultAsync(cancellation);
        return asked ?? await db.Set<OfferingVersion>().Where(v => v.OfferingId == id && v.Number == version).Select(v => v.By).FirstOrDefaultAsync(cancellation);
    }

    private void Send(SamverkaUser person, Offering offering, OfferingStep step, string? reason)
    {
        using var _ = person.Language.Speak();
        var (key, title) = ($"review-letter.{step}".ToLowerInvariant(), offering.Title.In(person.Language));
        List<string> said = [texts[key, title]];
        if (reason is not null) said.Add(reason);
        said.Add(texts["review-letter.off"]);
        post.Queue(new MailLetter(
            person.Email!, person.Language.Code, texts[$"{key}.subject", title], said, texts["review-letter.link"], origin.Of(new Address($"/my-work/offerings/{offering.Id}").In(person.Language))));
    }
}
