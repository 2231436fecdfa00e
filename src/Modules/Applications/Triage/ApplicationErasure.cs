using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Applications.Forgetting;
using Samverka.Applications.Talks;
using Samverka.Applications.Writing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Audit;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Drafts;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Triage;

/// <summary>Erases one application's personal data wherever it lies: the record, its history, the audit, letters that wait, talks that were held, and the customer when nothing else is left.</summary>
internal sealed class ApplicationErasure(
    SamverkaDb db, UnitOfWork work, AuditErasure audit, Post post, UnneededCustomers unneeded, DraftDesk drafts, WordsDrafts words, HeldTalks talks, IOrganisationErasure organisations, Publisher publisher, TimeProvider clock, IdSource ids)
{
    private const string Feature = "applications.erase";

    /// <summary>False when somebody else was first; nothing was erased.</summary>
    public async Task<bool> Erase(Application seen, Erasing erasing, CancellationToken cancellation)
    {
        var email = Customer.Normalize(seen.ContactEmail);
        try
        {
            // Nobody sends, books or signs in anew with the address, or sends for the organisation, while it is found out whether they are still needed.
            return await work.Under(
                [Customers.LockOf(email), .. OrganisationLocks.OfWhole(seen.OrganisationId, seen.OrganisationNumber)], new Change(erasing.By, Feature, erasing.Ground), () => EraseOnce(seen.Id, email, erasing, cancellation), cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<bool> EraseOnce(ApplicationId id, string email, Erasing erasing, CancellationToken cancellation)
    {
        var application = await db.Set<Application>().Include(a => a.History).FirstAsync(a => a.Id == id, cancellation);
        var rows = application.History.Count;
        if (!application.Erase(erasing, ids.New(), clock.Now())) return false;
        db.AddRange(application.History.Skip(rows));
        publisher.Publish(new ApplicationMoved(application.Id, application.Version));
        await audit.SaveErased(new Change(erasing.By, Feature, erasing.Ground), [new AuditSelection(nameof(Application), id.ToString(), null)], cancellation);
        await organisations.EraseTyped(application.OrganisationId, erasing.By, erasing.Ground, cancellation);
        await drafts.Discard(application.DraftId, cancellation);
        await words.Erase(application.Id, cancellation);
        await post.Discard(application.Reference, email, cancellation);
        await talks.Erase(application.CustomerId, application.HubId, cancellation);
        await unneeded.Forget(application.CustomerId, email, cancellation);
        return true;
    }
}
