using System.Text.Json.Serialization;
using Samverka.Applications.Representing;

namespace Samverka.Applications.OwnCopy;

/// <summary>All that the installation's hubs know of one customer's own matters, in words that the customer can read and names that a program can.</summary>
internal sealed record CopyOfOwn(DateTime Made, string Email, IReadOnlyList<OwnRequest> Requests, IReadOnlyList<OwnTalk> Talks, IReadOnlyList<OwnOrganisation> Organisations)
{
    [JsonIgnore]
    public int Rows => Requests.Count + Talks.Count + Organisations.Count;
}

/// <param name="Erased">When the personal data in it was erased; what was erased is absent.</param>
internal sealed record OwnRequest(
    string Reference, string Hub, string Status, DateTime Sent, string? Organisation, string? OrganisationNumber, IReadOnlyList<string> About, OwnContact? Contact, string? Need,
    bool InConfidence, IReadOnlyList<string> Offerings, IReadOnlyList<OwnEvent> History, DateTime? Erased, IReadOnlyList<OwnReading> Readings);

internal sealed record OwnContact(string Name, string Email, string? Phone);

/// <summary>What the hub has noted for itself is not among them.</summary>
internal sealed record OwnEvent(DateTime At, string What, string Status, string By, string? Message);

/// <summary>Who at the hub opened it, and when first that day.</summary>
internal sealed record OwnReading(DateTime At, string Name);

internal sealed record OwnTalk(string Hub, string Adviser, DateTime Starts, DateTime Ends, string Place, DateTime Booked, OwnContact Contact, string? Need, IReadOnlyList<OwnReading> Readings);
