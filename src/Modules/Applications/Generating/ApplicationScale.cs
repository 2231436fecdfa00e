using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Generating;

namespace Samverka.Applications.Generating;

/// <summary>Three years of applications, in the order they came in.</summary>
internal sealed class ApplicationScale(SamverkaDb db, IHubDirectory hubs, IOrganisationDirectory organisations) : IScaleSeed
{
    private const string Stream = "application";

    private static readonly DateTime First = ScaleRun.Day.AddYears(-3).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    private static readonly TimeSpan Years = ScaleRun.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - First;

    private readonly ApplicationPhrases _phrases = ApplicationPhrases.Read();
    private readonly Dictionary<(HubId, int), ReferenceCounter> _counters = [];

    public int Order => 80;

    public async Task<bool> IsEmpty(CancellationToken cancellation) => !await db.Set<Application>().AnyAsync(cancellation);

    public async Task Seed(ScaleRun run, CancellationToken cancellation)
    {
        var all = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id);
        var history = new GeneratedHistory(_phrases);
        foreach (var numbers in ScaleRun.Portions(run.Size.Applications))
        {
            var askers = await organisations.ByIds([.. numbers.Select(n => Asker(run, n)).Distinct()], cancellation);
            var made = numbers.Select(n => Make(run, n, all, askers, history)).ToList();
            await run.Bulk.Write(made, cancellation);
            await run.Bulk.Write([.. made.SelectMany(application => application.History)], cancellation);
            await run.Bulk.Write([.. made.SelectMany(application => application.Chosen)], cancellation);
        }

        await run.Bulk.Write(_counters.Values, cancellation);
    }

    private static OrganisationId Asker(ScaleRun run, int number) =>
        run.Id<OrganisationId>(ScaleRun.Organisations, run.Dice("asker", number).Below(run.Size.Organisations));

    private Application Make(ScaleRun run, int number, Dictionary<HubId, HubSummary> all, IReadOnlyDictionary<OrganisationId, OrganisationSummary> askers, GeneratedHistory history)
    {
        var dice = run.Dice(Stream, number);
        // Every other application goes to the first hub, so that one list is long.
        var place = dice.In(50) ? 0 : dice.Below(run.Size.Hubs);
        var (hub, asker, customer) = (all[run.Id<HubId>(ScaleRun.Hubs, place)], askers[Asker(run, number)], dice.Below(run.Size.Customers));
        var sentAt = new DateTime(First.Ticks + ((long)(Years.Ticks * (number / (double)run.Size.Applications)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        var reference = CounterOf(hub.Id, sentAt.Year).Next(hub.ReferencePrefix);
        var (contact, language, need) = (_phrases.Name(dice), dice.In(85) ? Language.Swedish : Language.English, _phrases.Need(dice));
        var application = new Application
        {
            Id = run.Id<ApplicationId>(Stream, number),
            DraftId = run.Id("draft", number),
            Reference = reference,
            Folded = Application.Fold(asker.Name, reference, asker.Number, contact, ScaleRun.Email(customer), need),
            HubId = hub.Id,
            OrganisationId = asker.Id,
            OrganisationName = asker.Name,
            OrganisationNumber = asker.Number,
            CustomerId = run.Id(ScaleRun.Customers, customer),
            ContactName = contact,
            ContactEmail = ScaleRun.Email(customer),
            Language = language,
            Need = need,
            InConfidence = dice.In(15),
            SentAt = sentAt,
            IsDemo = true,
        };
        history.Write(application, dice, row => run.Id("status-change", ((long)number * run.Size.HistoryRows) + row), run.Id(ScaleRun.Users, place), run.Size.HistoryRows);
        application.Choose(Enumerable.Range(0, dice.Below(4)).Select(_ => run.Id(ScaleRun.Offerings, dice.Below(run.Size.Offerings))));
        return application;
    }

    private ReferenceCounter CounterOf(HubId hub, int year)
    {
        if (!_counters.TryGetValue((hub, year), out var counter)) _counters[(hub, year)] = counter = new ReferenceCounter { HubId = hub, Year = year };
        return counter;
    }
}
