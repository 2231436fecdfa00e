using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Demo;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;

namespace Samverka.Applications.Talks;

/// <summary>Free times of the invented hub's advisers on the working days to come.</summary>
internal sealed class DemoTalks(SamverkaDb db, UnitOfWork work, IHubDirectory hubs, TimeProvider clock, IdSource ids) : IDemoSeed
{
    private const int WorkingDays = 12;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly TimeOnly[] Starts = [new(9, 0), new(10, 0), new(13, 30), new(15, 0)];

    public int Order => 80;

    public async Task Seed(CancellationToken cancellation)
    {
        await using var stream = DataFiles.Open("demo/demo-hub.json");
        var file = (await JsonSerializer.DeserializeAsync<DemoFile>(stream, Web, cancellation))!;
        if (await hubs.BySlug(file.Hub.Slug, cancellation) is not { } hub) return;
        var advisers = await (from user in db.Set<SamverkaUser>()
                              join membership in db.Set<Membership>() on user.Id equals membership.UserId
                              where user.IsDemo && membership.HubId == hub.Id && membership.Role == Role.Adviser
                              orderby user.Name
                              select user).ToListAsync(cancellation);
        for (var i = 0; i < advisers.Count; i++)
        {
            var index = i;
            foreach (var day in Days(hub)) db.AddRange(Starts.Where((_, time) => (day.DayNumber + time + index) % 2 == 0).Select(start => Slot(hub, advisers[index], day, start)));
        }

        await work.Save(new Change(Actor.System, "demo.seed"), cancellation);
    }

    private IEnumerable<DateOnly> Days(HubSummary hub) =>
        Enumerable.Range(1, 60).Select(ahead => clock.Today().AddDays(ahead))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !day.IsInWeeks(hub.ClosedWeeks))
            .Take(WorkingDays);

    private TalkSlot Slot(HubSummary hub, SamverkaUser adviser, DateOnly day, TimeOnly start)
    {
        var at = TalkTimes.Utc(day, start)!.Value;
        var link = adviser.Email!.Split('@')[0].Replace('.', '-');
        return new TalkSlot { Id = ids.New(), HubId = hub.Id, AdviserId = adviser.Id, StartsAt = at, EndsAt = at.AddMinutes(30), Language = Language.Swedish, Place = $"Video: https://video.example.org/{link}" };
    }
}
