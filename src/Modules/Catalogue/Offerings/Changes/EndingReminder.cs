using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Reminds by mail, once, whoever last wrote an offering that it soon ends; the hub's coordinators when that person is no longer there.</summary>
internal sealed class EndingReminder(SamverkaDb db, UnitOfWork work, Post post, PublicOrigin origin, IStringLocalizer<CatalogueModule> texts, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>How many offerings were reminded of.</summary>
    public Task<int> Run(CancellationToken cancellation) =>
        work.Under([new LockKey("catalogue", "reminders")], new Change(Actor.System, "offerings.remind"), async () =>
        {
            var ending = await db.Set<Offering>().EndingSoon(clock.Today()).Where(offering => !offering.IsDemo && (offering.RemindedOf == null || offering.RemindedOf != offering.ValidTo))
                .OrderBy(offering => offering.Id).Take(Most).ToListAsync(cancellation);
            foreach (var offering in ending)
            {
                offering.RemindedOf = offering.ValidTo;
                foreach (var person in await Owners(offering, cancellation)) Remind(person, offering);
            }

            return ending.Count;
        }, cancellation);

    private async Task<List<SamverkaUser>> Owners(Offering offering, CancellationToken cancellation)
    {
        var members = from user in db.Set<SamverkaUser>()
                      join membership in db.Set<Membership>() on user.Id equals membership.UserId
                      where membership.HubId == offering.HubId
                      select new { user, membership.Role };
        var writer = await db.Set<OfferingVersion>().Where(version => version.OfferingId == offering.Id && version.Number == offering.Version).Select(version => version.By).FirstOrDefaultAsync(cancellation);
        var owners = await members.Where(member => member.user.Id == writer).Select(member => member.user).Distinct().ToListAsync(cancellation);
        return owners.Count > 0 ? owners : await members.Where(member => member.Role == Role.Coordinator).Select(member => member.user).Distinct().ToListAsync(cancellation);
    }

    // The working side knows no language of its own for a person; letters to staff are in Swedish.
    private void Remind(SamverkaUser person, Offering offering)
    {
        using var _ = Language.Swedish.Speak();
        var (title, last) = (offering.Title.In(Language.Swedish), offering.ValidTo!.Value.ToString("d MMMM yyyy", Language.Swedish.Culture));
        post.Queue(new MailLetter(
            person.Email!, Language.Swedish.Code, texts["offering-ending.subject", title, last], [texts["offering-ending.text", title, last], texts["offering-ending.how"]],
            texts["offering-ending.link"], origin.Of(new Address($"/my-work/offerings/{offering.Id}/edit").In(Language.Swedish))));
    }
}
