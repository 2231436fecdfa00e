using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Records;

/// <summary>A name the organisation is also known by, or had until a day.</summary>
internal sealed class OtherName : IAudited
{
    public required Guid Id { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required string Name { get; init; }

    /// <summary>The last day of a former name; null for one still in use.</summary>
    public DateOnly? Until { get; init; }
}
