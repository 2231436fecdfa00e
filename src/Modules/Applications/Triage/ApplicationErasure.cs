using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Applications.Writing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.AccessLinks;
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
    SamverkaDb db, UnitOfWork work, AuditErasure audit, Post post, Links links, Customers customers, DraftDesk drafts, WordsDrafts words, HeldTalks talks, IOrganisationErasure organisations, Publisher publisher, TimeProvider clock, IdSource ids)
{
    private const string Feature = "applications.erase";

    /// <summary>False when somebody else was first; nothing was erased.</summary>
    public async Task<bool> Erase(Application seen, Erasing erasing, CancellationToken cancellation)
    {
        var email = Customer.Normalize(seen.ContactEmail);
        try
        {
            // Nobody sends, books or signs in anew with the address while it is found out whether it is still needed.
            return await work.Under(
                [Customers.LockOf(email)], new Change(erasing.By, Feature, erasing.Ground), () => EraseOnce(seen.Id, email, erasing, cancellation), cancellation);
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
        if (!await IsNeeded(application, cancellation)) await Forget(application.CustomerId, email, cancellation);
        return true;
    }

    private async Task<bool> IsNeeded(Application erased, CancellationToken cancellation) =>
        await db.Set<Application>().AnyAsync(a => a.CustomerId == erased.CustomerId && a.ErasedAt == null && a.Id != erased.Id, cancellation)
        || await db.Set<TalkBooking>().AnyAsync(b => b.CustomerId == erased.CustomerId, cancellation);

    private async Task Forget(Guid customer, string email, CancellationToken cancellation)
    {
        await links.Erase(Customers.LinkPurpose, email, cancellation);
        await post.Discard(Customers.LinkPath, email, cancellation);
        await customers.Forget(customer, cancellation);
    }
}
