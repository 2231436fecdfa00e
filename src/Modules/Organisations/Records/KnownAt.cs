using Samverka.Kernel;

namespace Samverka.Organisations.Records;

/// <summary>That a hub has had a request from the organisation. What was asked of a record that is merged into this one counts here too, until that is undone.</summary>
internal sealed class KnownAt
{
    public required OrganisationId OrganisationId { get; init; }

    public required HubId HubId { get; init; }

    /// <summary>The record that asked: this one, or one that is merged into it.</summary>
    public required OrganisationId RecordId { get; init; }
}
