using System.Security.Cryptography;
using System.Text;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Records;

/// <summary>A part of the same legal person that acts on its own: a faculty, a department of a municipality.</summary>
internal sealed class OrganisationUnit : IAudited
{
    public required UnitId Id { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public string? Key { get; init; }

    public required LocalText Name { get; set; }

    public string OtherNames { get; set; } = "";

    /// <summary>No longer chosen from that day; null while it is there.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Another as soon as anybody has named the unit otherwise.</summary>
    public string Mark => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Name.Sv, Name.En, OtherNames))))[..16];

    public IEnumerable<string> Words() => [Name.Sv, Name.En, .. OtherNames.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
