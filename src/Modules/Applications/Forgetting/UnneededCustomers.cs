using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Forgetting;

/// <summary>Forgets the mail addresses of customers of whom neither a request nor a talk is left, as the table of personal data says.</summary>
internal sealed class UnneededCustomers(SamverkaDb db, UnitOfWork work, Customers customers, Links links, Post post)
{
    private const int AtOnce = 200;

    /// <summary>How many were forgotten.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var unneeded = await Unneeded().OrderBy(c => c.Id).Take(AtOnce).Select(c => new { c.Id, c.Email }).ToListAsync(cancellation);
        foreach (var customer in unneeded)
        {
            // Somebody may be sending or booking with the address at this moment.
            await work.Under([Customers.LockOf(customer.Email)], new Change(Actor.System, "customers.forget"), () => Forget(customer.Id, customer.Email, cancellation), cancellation);
        }

        return unneeded.Count;
    }

    /// <summary>Joins the caller's transaction, which holds the address's lock and has saved what it erased. False when something is left of the customer.</summary>
    public async Task<bool> Forget(Guid customer, string email, CancellationToken cancellation)
    {
        if (!await Unneeded().AnyAsync(c => c.Id == customer, cancellation)) return false;
        await links.Erase(Customers.LinkPurpose, email, cancellation);
        await post.Discard(Customers.LinkPath, email, cancellation);
        await customers.Forget(customer, cancellation);
        return true;
    }

    private IQueryable<Customer> Unneeded() => db.Set<Customer>().AsNoTracking()
        .Where(c => !db.Set<Application>().Any(a => a.CustomerId == c.Id && a.ErasedAt == null) && !db.Set<TalkBooking>().Any(b => b.CustomerId == c.Id));
}
