using System.Text.Json.Serialization;

namespace Samverka.Applications.Demo;

/// <summary>The part of the demo hub's file that tells of its applications.</summary>
internal sealed record DemoFile(DemoHub Hub, IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoCustomer> Customers, IReadOnlyList<DemoApplication> Applications);

internal sealed record DemoHub(string Slug);

internal sealed record DemoPerson(string Key, string Email);

internal sealed record DemoCustomer(string Key, string Name, string? OrganisationNumber);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DemoContact(string Name, string Email, string? Phone);

internal sealed record DemoText(string Sv, string En);

/// <summary>A decision or a question has a status, a deed beside them a step. What was said once, in the request's own language, is <paramref name="Said"/>.</summary>
/// <param name="By">Null is the customer.</param>
/// <param name="To">Who has it from then on, where it is handed over.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DemoChange(string? Status, string? Step, int DaysAgo, string? By, string? To, DemoText? Message, string? Said, string? Note);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DemoApplication(
    string Key, int DaysAgo, string? Organisation, DemoContact Contact, string Language, bool InConfidence, string Need,
    IReadOnlyList<string> Chosen, IReadOnlyList<DemoChange> History, DemoText? TriageNote, DemoText? Reply);
