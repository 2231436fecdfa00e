using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.Readers;
using Samverka.Applications.Representing;
using Samverka.Applications.Sending;
using Samverka.Applications.Talks;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Applications.OwnCopy;

/// <summary>Gathers what one customer has sent, what was answered, and the talks that are still kept.</summary>
internal sealed class CopyReading(SamverkaDb db, ReadLog log, IHubDirectory hubs, IOfferingDirectory offerings, AboutChoices about, OwnOrganisations organisations, TimeProvider clock, IStringLocalizer<ApplicationsModule> texts)
{
    public async Task<CopyOfOwn> Of(Guid customer, string email, CancellationToken cancellation)
    {
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language.Current));
        return new CopyOfOwn(Utc(clock.Now()), email, await Requests(customer, names, cancellation), await Talks(customer, names, cancellation), await organisations.Of(customer, cancellation));
    }

    private static DateTime Utc(DateTime at) => DateTime.SpecifyKind(at, DateTimeKind.Utc);

    private async Task<IReadOnlyList<OwnRequest>> Requests(Guid customer, Dictionary<HubId, string> names, CancellationToken cancellation)
    {
        var rows = await db.Set<Application>().AsNoTracking().Include(a => a.History).Include(a => a.Chosen).AsSplitQuery()
            .Where(a => a.CustomerId == customer).OrderByDescending(a => a.SentAt).ThenByDescending(a => a.Id).ToListAsync(cancellation);
        var titles = await offerings.ByIds([.. rows.SelectMany(a => a.Chosen).Select(c => new OfferingId(c.OfferingId)).Distinct()], cancellation);
        var readings = await log.Of([.. rows.Select(row => row.Id.Value)], cancellation);
        return [.. rows.Select(row => Told(row, names[row.HubId], titles, readings[row.Id.Value]))];
    }

    private OwnRequest Told(Application row, string hub, IReadOnlyDictionary<OfferingId, OfferingSummary> titles, IEnumerable<ReadBy> readings) => new(
        row.Reference, hub, Status(row.Status), Utc(row.SentAt), row.OrganisationName.Length > 0 ? row.OrganisationName : null, row.OrganisationNumber, about.Told(row.About, Language.Current),
        row.IsErased ? null : new OwnContact(row.ContactName, row.ContactEmail, row.ContactPhone), row.IsErased ? null : row.Need, row.InConfidence,
        [.. row.Chosen.OrderBy(c => c.Position).Select(c => titles.GetValueOrDefault(new OfferingId(c.OfferingId))?.Title.In(Language.Current)).OfType<string>()],
        Events(new CustomerHistory(row, hub, texts)), row.ErasedAt is { } erased ? Utc(erased) : null, Read(readings));

    private IReadOnlyList<OwnEvent> Events(CustomerHistory history) =>
        [.. history.Rows.Select(row => new OwnEvent(Utc(row.At), history.What(row), Status(row.Status), texts[CustomerHistory.IsByCustomer(row) ? "copy.by.you" : "copy.by.hub"], row.Message))];

    private IReadOnlyList<OwnReading> Read(IEnumerable<ReadBy> readings) => [.. readings.Select(read => new OwnReading(Utc(read.At), read.InEmergency ? $"{read.Name} ({texts["mypages.readers.emergency"].Value})" : read.Name))];

    private async Task<IReadOnlyList<OwnTalk>> Talks(Guid customer, Dictionary<HubId, string> names, CancellationToken cancellation)
    {
        var rows = await (from booking in db.Set<TalkBooking>().AsNoTracking().Include(b => b.Slot)
                          where booking.CustomerId == customer
                          join adviser in db.Set<SamverkaUser>() on booking.Slot.AdviserId equals adviser.Id
                          orderby booking.Slot.StartsAt descending
                          select new { Booking = booking, booking.Slot, Adviser = adviser.Name }).ToListAsync(cancellation);
        var readings = await log.Of([.. rows.Select(row => row.Booking.Id)], cancellation);
        return
        [
            .. rows.Select(row => new OwnTalk(
                names[row.Slot.HubId], row.Adviser, Utc(row.Slot.StartsAt), Utc(row.Slot.EndsAt), row.Slot.Place, Utc(row.Booking.BookedAt),
                new OwnContact(row.Booking.Name, row.Booking.Email, row.Booking.Phone), row.Booking.Need, Read(readings[row.Booking.Id]))),
        ];
    }

    private string Status(ApplicationStatus status) => texts[$"mypages.status.{status}".ToLowerInvariant()];
}
