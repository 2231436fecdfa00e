using Samverka.Kernel;

namespace Samverka.Hubs.Records;

/// <summary>The part that an organisation, or a unit of it, has in one project. It may have another part in the next.</summary>
internal sealed class Partnership : VersionedRecord
{
    public required OrganisationId OrganisationId { get; set; }

    public UnitId? UnitId { get; set; }

    public required PartnerStatus Status { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Source { get; init; }

    /// <summary>An unknown day does not end it: what is published without dates holds.</summary>
    public bool IsOver(DateOnly day) => To < day;
}
