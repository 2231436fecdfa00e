using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Readers;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Identity;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;

namespace Samverka.Applications.Demo;

/// <summary>The invented hub's applications, dated back from today; no letters are sent about them.</summary>
internal sealed class DemoApplications(
    SamverkaDb db, UnitOfWork work, IHubDirectory hubs, IOrganisationRegistration organisations,
    IOfferingDirectory offerings, Customers customers, TimeProvider clock, IdSource ids) : IDemoSeed
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public int Order => 80;

    public async Task Seed(CancellationToken cancellation)
    {
        await using var stream = DataFiles.Open("demo/demo-hub.json");
        var file = (await JsonSerializer.DeserializeAsync<DemoFile>(stream, Web, cancellation))!;
        if (await hubs.BySlug(file.Hub.Slug, cancellation) is not { } hub) return;
        var bySlug = (await offerings.Published(clock.Today(), cancellation)).ToDictionary(offering => offering.Summary.Slug, offering => offering.Summary.Id.Value);
        var staff = await db.Set<SamverkaUser>().Where(user => user.IsDemo).ToDictionaryAsync(user => user.Email!, user => user.Id, cancellation);
        var people = file.People.Where(person => staff.ContainsKey(person.Email)).ToDictionary(person => person.Key, person => staff[person.Email]);
        var counters = new Dictionary<int, ReferenceCounter>();
        foreach (var told in file.Applications.OrderByDescending(application => application.DaysAgo))
        {
            await Add(told, file, hub, bySlug, people, counters, cancellation);
        }

        await work.Save(new Change(Actor.System, "demo.seed"), cancellation);
    }

    private async Task Add(
        DemoApplication told, DemoFile file, HubSummary hub, Dictionary<string, Guid> offeringIds, Dictionary<string, Guid> people,
        Dictionary<int, ReferenceCounter> counters, CancellationToken cancellation)
    {
        var sentAt = DaysAgo(told.DaysAgo);
        var customer = file.Customers.FirstOrDefault(c => c.Key == told.Organisation);
        var reference = CounterOf(counters, hub.Id, sentAt.Year).Next(hub.ReferencePrefix);
        var name = customer?.Name ?? told.Contact.Name;
        var application = new Application
        {
            Id = ids.New<ApplicationId>(),
            DraftId = ids.New(),
            Reference = reference,
            Folded = Application.Fold(name, reference, customer?.OrganisationNumber, told.Contact.Name, told.Contact.Email, told.Need),
            HubId = hub.Id,
            OrganisationId = await organisations.Register(new NewOrganisation(name, customer?.OrganisationNumber, HomeCountry.Code, IsDemo: true), hub.Id, cancellation),
            OrganisationName = name,
            OrganisationNumber = customer?.OrganisationNumber,
            CustomerId = await CustomerOf(told.Contact.Email, cancellation),
            ContactName = told.Contact.Name,
            ContactEmail = told.Contact.Email,
            ContactPhone = told.Contact.Phone,
            Language = Language.Parse(told.Language) ?? Language.Swedish,
            Need = told.Need,
            InConfidence = told.InConfidence,
            SentAt = sentAt,
            IsDemo = true,
        };
        application.Receive(ids.New());
        application.Choose(told.Chosen.Where(offeringIds.ContainsKey).Select(key => offeringIds[key]));
        foreach (var change in told.History.Skip(1)) Step(application, told, change, people);
        db.Add(application);
    }

    private void Step(Application application, DemoApplication told, DemoChange change, Dictionary<string, Guid> people)
    {
        var by = change.By is { } key ? Actor.User(people[key]) : Actor.Customer(application.CustomerId);
        var (day, last) = (DaysAgo(change.DaysAgo).AddHours(2), application.History[^1].At);
        var at = day > last ? day : last.AddMinutes(25);
        if (Take(application, told, change, by, people, at) is not MoveOutcome.Moved) throw new InvalidDataException($"{told.Key}: what happened {change.DaysAgo} days ago is not possible.");
        if (by is { Kind: ActorKind.User, Id: { } reader }) Read(application, reader, at);
    }

    private MoveOutcome Take(Application application, DemoApplication told, DemoChange change, Actor by, Dictionary<string, Guid> people, DateTime at)
    {
        if (change.Step is { } step)
        {
            var kind = Enum.Parse<HistoryStep>(step.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            return application.Do(new Deed(kind, by, application.Version, change.Said, change.Note, change.To is { } adviser ? people[adviser] : null), ids.New(), at);
        }

        var to = Enum.Parse<ApplicationStatus>(change.Status!, ignoreCase: true);
        var message = change.Message ?? (to.NeedsMessage() ? told.Reply : null);
        var note = change == told.History.Last(row => row.Status is not null) ? told.TriageNote?.Sv : null;
        return application.Move(new Move(to, by, application.Version, change.Said ?? (application.Language == Language.English ? message?.En : message?.Sv), note), ids.New(), at);
    }

    // Whoever answers has read first; the customer sees that, once a day.
    private void Read(Application application, Guid reader, DateTime at)
    {
        var day = DateOnly.FromDateTime(at);
        if (db.Set<Reading>().Local.Any(reading => reading.Subject == application.Id.Value && reading.Reader == reader && reading.Day == day)) return;
        db.Add(new Reading { Subject = application.Id.Value, Reader = reader, Day = day, At = at.AddMinutes(-20) });
    }

    // The same address may ask twice before anything is saved.
    private async Task<Guid> CustomerOf(string email, CancellationToken cancellation) =>
        db.ChangeTracker.Entries<Customer>().FirstOrDefault(entry => entry.Entity.Email == Customer.Normalize(email))?.Entity.Id
        ?? await customers.Register(email, cancellation);

    private ReferenceCounter CounterOf(Dictionary<int, ReferenceCounter> counters, HubId hub, int year)
    {
        if (counters.TryGetValue(year, out var counter)) return counter;
        counters.Add(year, counter = new ReferenceCounter { HubId = hub, Year = year });
        db.Add(counter);
        return counter;
    }

    private DateTime DaysAgo(int days) => clock.Now().Date.AddDays(-days).AddHours(9);
}
