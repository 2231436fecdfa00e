using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>The part that an organisation, or a unit of it, has in one project. It may have another part in the next.</summary>
internal sealed class Partnership : IAudited
{
    public required Guid Id { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public UnitId? UnitId { get; init; }

    public required PartnerStatus Status { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; set; }

    public string? Source { get; init; }

    /// <summary>Unknown days do not end it: what is published without dates holds.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
