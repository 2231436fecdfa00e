using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Records;

/// <summary>Where the value of one field comes from, and the day it was taken from there.</summary>
internal sealed class FieldSource : IAudited
{
    public const int SourceMax = 500;

    public required OrganisationId OrganisationId { get; init; }

    public required string Field { get; init; }

    public required string Source { get; set; }

    public required DateOnly Day { get; set; }
}
