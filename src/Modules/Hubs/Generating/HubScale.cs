using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Generating;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Layout;

namespace Samverka.Hubs.Generating;

/// <summary>Hubs with a coordinator each. The accounts are demo accounts, so that production refuses a generated database.</summary>
internal sealed class HubScale(SamverkaDb db, UnitOfWork work, UserManager<SamverkaUser> users) : IScaleSeed
{
    private static readonly string[] Names = ["Norrhubben", "Västhubben", "Sydhubben", "Östhubben", "Mitthubben"];

    public int Order => 30;

    public async Task<bool> IsEmpty(CancellationToken cancellation) => !await db.Set<Hub>().AnyAsync(cancellation);

    public async Task Seed(ScaleRun run, CancellationToken cancellation)
    {
        var made = new List<object>();
        for (var number = 0; number < run.Size.Hubs; number++)
        {
            var hub = Make(run, number);
            made.AddRange([hub, await Coordinator(run, number, hub.Id)]);
        }

        // After the accounts, which save by themselves.
        db.AddRange(made);
        await work.Save(new Change(Actor.System, "generate"), cancellation);
    }

    private static Hub Make(ScaleRun run, int number)
    {
        var name = $"{Names[number % Names.Length]}{(number < Names.Length ? "" : $" {number}")}";
        return new Hub
        {
            Id = run.Id<HubId>(ScaleRun.Hubs, number),
            Slug = $"hub-{number + 1}",
            Name = LocalText.Same(name),
            Summary = new LocalText($"{name} är påhittad, för mätningar.", $"{name} is invented, for measurements."),
            Kind = "edih",
            Theme = Themes.All[number % Themes.All.Count],
            ReferencePrefix = $"H{number + 1}",
            AnswerWithinWorkingDays = 3,
            TakesApplications = true,
            IsDemo = true,
        };
    }

    private async Task<Membership> Coordinator(ScaleRun run, int number, HubId hub)
    {
        var email = $"samordnare{number + 1}@samverka.invalid";
        var user = new SamverkaUser { Id = run.Id(ScaleRun.Users, number), Name = $"Samordnare {number + 1}", UserName = email, Email = email, EmailConfirmed = true, IsDemo = true };
        var made = await users.CreateAsync(user, DemoPassword.Value);
        if (!made.Succeeded) throw new InvalidOperationException(string.Join(" ", made.Errors.Select(error => error.Description)));
        return new Membership
        {
            Id = run.Id("membership", number),
            UserId = user.Id,
            Role = Role.Coordinator,
            HubId = hub,
            Since = ScaleRun.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        };
    }
}
