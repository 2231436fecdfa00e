using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Drafts;
using Samverka.Platform.Identity;
using Samverka.Platform.Limits;
using Samverka.Platform.Locks;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Sending;

/// <summary>Turns a draft into an application: one reference, one receipt, however often the button was pressed.</summary>
internal sealed class Sender(
    SamverkaDb db, UnitOfWork work, IHubDirectory hubs, IOrganisationRegistration organisations, Customers customers,
    DraftDesk drafts, Publisher publisher, ReceiptWriter receipts, MailLimit limit, TimeProvider clock, IdSource ids)
{
    /// <param name="visitor">On whose word the receipt is mailed.</param>
    public async Task<SendOutcome> Send(SendApplication command, IPAddress? visitor, CancellationToken cancellation)
    {
        var hub = await hubs.ById(command.Hub, cancellation);
        if (hub is not { TakesApplications: true }) return new SendOutcome.HubTakesNone();
        // The command may be run again; the letter is asked for once.
        var mayBeMailed = new Lazy<bool>(() => limit.Takes(visitor, "request", command.Email));
        return await work.Under(Locks(command), new Change(Actor.Visitor, "applications.send"), () => SendOnce(command, hub, mayBeMailed, cancellation), cancellation);
    }

    // Two hubs may hear from the same new customer or organisation at the same moment; each is registered once.
    private static LockKey[] Locks(SendApplication command) =>
    [
        Counter(command.Hub),
        Customers.LockOf(command.Email),
        .. command.OrganisationNumber is { } number ? [OrganisationLocks.OfNumber(number)] : Array.Empty<LockKey>(),
    ];

    private static LockKey Counter(HubId hub) => new("applications", $"reference/{hub}");

    private async Task<SendOutcome> SendOnce(SendApplication command, HubSummary hub, Lazy<bool> mayBeMailed, CancellationToken cancellation)
    {
        var earlier = await db.Set<Application>().Where(a => a.DraftId == command.DraftId).Select(a => a.Reference).FirstOrDefaultAsync(cancellation);
        if (earlier is not null) return new SendOutcome.AlreadySent(earlier);
        if (!mayBeMailed.Value) return new SendOutcome.TooOften();
        var now = clock.Now();
        var application = await Make(command, hub, now, cancellation);
        db.Add(application);
        await drafts.Discard(command.DraftId, cancellation);
        db.Add(new UntoldRequest { ApplicationId = application.Id, HubId = hub.Id });
        publisher.Publish(new ApplicationSent(application.Id, application.Version));
        receipts.Queue(application, hub);
        return new SendOutcome.Sent(application.Reference);
    }

    private async Task<Application> Make(SendApplication command, HubSummary hub, DateTime now, CancellationToken cancellation)
    {
        var customer = await customers.Register(command.Email, cancellation);
        var organisation = await organisations.Register(new NewOrganisation(command.Organisation, command.OrganisationNumber, HomeCountry.Code), hub.Id, cancellation);
        var reference = (await CounterOf(hub.Id, clock.Today().Year, cancellation)).Next(hub.ReferencePrefix);
        var application = new Application
        {
            Id = ids.New<ApplicationId>(),
            DraftId = command.DraftId,
            Reference = reference,
            Folded = Application.Fold(command.Organisation, reference, command.OrganisationNumber, command.Name, command.Email, command.Need),
            HubId = hub.Id,
            OrganisationId = organisation,
            OrganisationName = command.Organisation,
            OrganisationNumber = command.OrganisationNumber,
            CustomerId = customer,
            ContactName = command.Name,
            ContactEmail = command.Email,
            ContactPhone = command.Phone,
            Language = command.Language,
            Need = command.Need,
            InConfidence = command.InConfidence,
            SentAt = now,
            IsDemo = hub.IsDemo,
        };
        application.Receive(ids.New());
        application.Choose(command.Offerings);
        application.Tell(command.About);
        return application;
    }

    private async Task<ReferenceCounter> CounterOf(HubId hub, int year, CancellationToken cancellation)
    {
        var counter = await db.Set<ReferenceCounter>().FirstOrDefaultAsync(c => c.HubId == hub && c.Year == year, cancellation);
        if (counter is null) db.Add(counter = new ReferenceCounter { HubId = hub, Year = year });
        return counter;
    }
}
