using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Testing.People;

/// <summary>Makes people and the very cookies that the program would give them after a sign-in.</summary>
internal static class SignIn
{
    public const string Password = "a long enough password";

    public static async Task<(string Name, string Value)> Staff(IServiceProvider services, Role role, HubId? hub)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var user = await NewUser(provider, role);
        await NewMembership(provider, user, role, hub);
        var principal = await provider.GetRequiredService<SignInManager<SamverkaUser>>().CreateUserPrincipalAsync(user);
        return Cookie(provider, IdentityConstants.ApplicationScheme, principal);
    }

    public static async Task<(string Name, string Value)> Customer(IServiceProvider services, string email)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var db = provider.GetRequiredService<SamverkaDb>();
        var address = Platform.Identity.Customer.Normalize(email);
        var customer = await db.Set<Customer>().SingleOrDefaultAsync(c => c.Email == address);
        if (customer is null)
        {
            db.Add(customer = new Customer { Id = provider.GetRequiredService<IdSource>().New(), Email = address });
            await db.SaveChangesAsync();
        }

        Claim[] claims = [new(ClaimTypes.NameIdentifier, customer.Id.ToString()), new(ClaimTypes.Email, address)];
        return Cookie(provider, Policies.CustomerScheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Policies.CustomerScheme)));
    }

    private static async Task<SamverkaUser> NewUser(IServiceProvider provider, Role role)
    {
        var id = provider.GetRequiredService<IdSource>().New();
        var user = new SamverkaUser { Id = id, Name = $"{role} {id.ToString()[..8]}", UserName = $"{id}@samverka.test", Email = $"{id}@samverka.test", EmailConfirmed = true };
        var made = await provider.GetRequiredService<UserManager<SamverkaUser>>().CreateAsync(user, Password);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
        return user;
    }

    private static async Task NewMembership(IServiceProvider provider, SamverkaUser user, Role role, HubId? hub)
    {
        var ids = provider.GetRequiredService<IdSource>();
        provider.GetRequiredService<SamverkaDb>().Add(new Membership
        {
            Id = ids.New(),
            UserId = user.Id,
            Role = role,
            HubId = hub ?? (role == Role.Administrator ? null : ids.New<HubId>()),
            Since = provider.GetRequiredService<TimeProvider>().Now(),
        });
        await provider.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.people"), CancellationToken.None);
    }

    private static (string Name, string Value) Cookie(IServiceProvider provider, string scheme, ClaimsPrincipal principal)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
        var times = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(new AuthenticationTicket(principal, times, scheme)));
    }
}
