using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Sending;

/// <summary>The command to send: all that was typed, read and found good.</summary>
internal sealed record SendApplication(
    Guid DraftId, HubId Hub, IReadOnlyList<Guid> Offerings, string Need, string? OrganisationNumber, string Organisation,
    string Name, string Email, string? Phone, bool InConfidence, Language Language)
{
    public AboutApplicant About { get; init; } = AboutApplicant.Nothing;
}
