using Microsoft.AspNetCore.Identity;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Import;

/// <summary>Accounts for the people of the invented hub, so that a visitor can try every role. A production start refuses a database that has them.</summary>
internal sealed class AccountImport(UserManager<SamverkaUser> users, SamverkaDb db, UnitOfWork work, IdSource ids, TimeProvider clock)
{
    public const string Password = "hubben-i-hittepa-2026";

    public async Task Add(
        IEnumerable<PersonRow> people, HubId hub, IReadOnlyDictionary<string, OrganisationReference> organisations, CancellationToken cancellation)
    {
        foreach (var person in people)
        {
            var where = new Place($"people/{person.Key}");
            var user = await Account(person, where);
            var role = where.Read<Role>(person.Role);
            db.Add(new Membership
            {
                Id = ids.New(), UserId = user.Id, Role = role, HubId = role == Role.Administrator ? null : hub,
                OrganisationId = where.Organisation(organisations, person.Organisation).Id, Since = clock.Now(),
            });
        }

        await work.Save(new Change(Actor.System, "people.seed"), cancellation);
    }

    private async Task<SamverkaUser> Account(PersonRow person, Place where)
    {
        var user = new SamverkaUser { Id = ids.New(), Name = person.Name, UserName = person.Email, Email = person.Email, EmailConfirmed = true, IsDemo = true };
        var made = await users.CreateAsync(user, Password);
        return made.Succeeded ? user : throw where.Fault($"cannot be an account: {string.Join(" ", made.Errors.Select(error => error.Description))}");
    }
}
