using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Records;

/// <summary>That a record is the same organisation as another. Taking the row away undoes it; no other table knows.</summary>
internal sealed class MergedOrganisation : IAudited
{
    public required OrganisationId Id { get; init; }

    public required OrganisationId Into { get; init; }

    public required DateTime At { get; init; }
}
