using Microsoft.AspNetCore.Identity;
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
    // Customers have no account: they come by mail link.
    private const string Representative = "representative";

    public async Task Add(
        IEnumerable<PersonRow> people, HubId hub, IReadOnlyDictionary<string, OrganisationReference> organisations, CancellationToken cancellation)
    {
        var made = new List<Membership>();
        foreach (var person in people)
        {
            if (person.Role is null or Representative) continue;
            var where = new Place($"person '{person.Key}'");
            var organisation = where.Organisation(organisations, person.Organisation).Id;
            made.Add(Membership(await Account(person, where), where.Read<Role>(person.Role), hub, organisation));
        }

        db.AddRange(made);
        await work.Save(new Change(Actor.System, "people.seed"), cancellation);
    }

    private Membership Membership(SamverkaUser user, Role role, HubId hub, OrganisationId organisation) => new()
    {
        Id = ids.New(),
        UserId = user.Id,
        Role = role,
        HubId = role == Role.Administrator ? null : hub,
        OrganisationId = organisation,
        Since = clock.Now(),
    };

    private async Task<SamverkaUser> Account(PersonRow person, Place where)
    {
        var user = new SamverkaUser { Id = ids.New(), Name = person.Name, UserName = person.Email, Email = person.Email, EmailConfirmed = true, Language = Language.Parse(person.Language) ?? Language.Swedish, IsDemo = true };
        var made = await users.CreateAsync(user, DemoPassword.Value);
        return made.Succeeded ? user : throw where.Fault($"cannot be an account: {string.Join(" ", made.Errors.Select(error => error.Description))}");
    }
}
