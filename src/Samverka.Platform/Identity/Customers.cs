using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;

namespace Samverka.Platform.Identity;

/// <summary>Those who come by mail link, found by their address.</summary>
public sealed class Customers(SamverkaDb db, IdSource ids)
{
    public const string LinkPurpose = "customer-sign-in";

    /// <summary>Where such a link leads, before its token.</summary>
    public const string LinkPath = "/my-pages/link/";

    /// <summary>Contracts: 30 minutes, once, for sign-in.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(30);

    /// <summary>The customer's id, new if the address is new. Joins the caller's save.</summary>
    public async Task<Guid> Register(string email, CancellationToken cancellation)
    {
        var address = Customer.Normalize(email);
        if (await Find(address, cancellation) is { } known) return known;
        var customer = new Customer { Id = ids.New(), Email = address };
        db.Add(customer);
        return customer.Id;
    }

    /// <summary>Held by whoever registers or forgets the address: two posts of a new customer at once make one.</summary>
    public static LockKey LockOf(string email) => new("customers", Customer.Normalize(email));

    /// <summary>Joins the caller's transaction, which holds the address's lock and knows that nothing here is the customer's any more.</summary>
    public Task Forget(Guid customer, CancellationToken cancellation) => db.Set<Customer>().Where(c => c.Id == customer).ExecuteDeleteAsync(cancellation);

    /// <summary>Null when nobody here has used the address.</summary>
    public async Task<Guid?> Find(string email, CancellationToken cancellation)
    {
        var address = Customer.Normalize(email);
        return await db.Set<Customer>().Where(c => c.Email == address).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellation);
    }
}
