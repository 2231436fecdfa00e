using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.OwnCopy;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Applications.Representing;

/// <summary>
/// What hubs have on record of the organisations that a customer speaks for. A mail link proves an address and nothing of whom its owner speaks for, so a hub shows what it knows
/// only to those whom it has confirmed itself; what other hubs know is theirs to show.
/// </summary>
internal sealed class OwnOrganisations(SamverkaDb db, IOrganisationDirectory organisations, IRegisterFacts register, IRecordedSizes sizes, IHubDirectory hubs, StaffNames names)
{
    /// <summary>The newest confirmation first; one for each organisation and hub.</summary>
    public async Task<IReadOnlyList<OwnOrganisation>> Of(Guid customer, CancellationToken cancellation)
    {
        var confirmed = await db.Set<Application>().AsNoTracking().Where(a => a.CustomerId == customer && a.SpeaksSince != null && a.ErasedAt == null)
            .OrderByDescending(a => a.SpeaksSince).Select(a => new Confirmed(a.Id, a.OrganisationId, a.HubId, a.SpeaksSince!.Value)).ToListAsync(cancellation);
        if (confirmed.Count == 0) return [];
        var aliases = await organisations.WithAliases([.. confirmed.Select(one => one.Organisation)], cancellation);
        var told = new List<OwnOrganisation>();
        foreach (var one in confirmed.DistinctBy(one => (aliases[one.Organisation], one.Hub)))
        {
            var same = aliases.Where(pair => pair.Value == aliases[one.Organisation]).Select(pair => pair.Key).ToList();
            told.Add(await Told(one, same, cancellation));
        }

        return told;
    }

    private async Task<OwnOrganisation> Told(Confirmed one, List<OrganisationId> same, CancellationToken cancellation)
    {
        var hub = (await hubs.ById(one.Hub, cancellation))!;
        var by = await db.Set<StatusChange>().Where(row => row.ApplicationId == one.Request && row.Step == HistoryStep.Speaks).OrderByDescending(row => row.At).Select(row => row.By).FirstAsync(cancellation);
        // Others may have typed the organisation's number too: only those of whom the hub is sure are its contacts.
        var contacts = await db.Set<Application>().Where(a => a.HubId == one.Hub && same.Contains(a.OrganisationId) && a.SpeaksSince != null && a.ErasedAt == null)
            .OrderByDescending(a => a.SpeaksSince).Select(a => new OwnContact(a.ContactName, a.ContactEmail, a.ContactPhone)).ToListAsync(cancellation);
        return new OwnOrganisation(
            one.Request, hub.Name.In(Language.Current), DateTime.SpecifyKind(one.Since, DateTimeKind.Utc), (await names.Around(one.Hub, [by], [], cancellation)).Of(by),
            await register.Of(one.Organisation, cancellation), [.. contacts.DistinctBy(contact => contact.Email)], await sizes.Of(one.Hub, one.Organisation, cancellation));
    }

    private sealed record Confirmed(ApplicationId Request, OrganisationId Organisation, HubId Hub, DateTime Since);
}

/// <param name="Request">The one on which the hub confirmed it.</param>
/// <param name="By">Who at the hub did; null when that is not known any more.</param>
/// <param name="Register">The register facts, the name first.</param>
/// <param name="Size">Null when the hub has recorded nothing of it.</param>
internal sealed record OwnOrganisation(
    [property: JsonIgnore] ApplicationId Request, string Hub, DateTime Since, string? By, IReadOnlyList<RegisterFact> Register, IReadOnlyList<OwnContact> Contacts, RecordedSize? Size)
{
    public string Name => Register.Count > 0 ? Register[0].Value : "";
}
