using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Records;

internal sealed class Organisation : IAudited
{
    public const int NameMax = 300;
    public const int SearchMax = 4000;

    public required OrganisationId Id { get; init; }

    /// <summary>The name of the record in files that come with the product; null for those that came by themselves.</summary>
    public string? Key { get; init; }

    public required string Name { get; set; }

    public string SortName { get; private set; } = "";

    public string SearchText { get; private set; } = "";

    /// <summary>The name as <see cref="Likeness"/> compares it, and from its end.</summary>
    public string AlikeName { get; private set; } = "";

    public string AlikeReversed { get; private set; } = "";

    public string? AlikeNumber { get; private set; }

    public string? Domain { get; private set; }

    public string? Number { get; set; }

    public string? LegalForm { get; set; }

    public required string Country { get; set; }

    public string? Municipality { get; set; }

    public string? Industry { get; set; }

    public string? Kind { get; set; }

    /// <summary>Follows from the legal form unless somebody has stated otherwise.</summary>
    public bool IsAuthority { get; set; }

    public string? Website { get; set; }

    public LocalText? About { get; set; }

    public required bool IsDemo { get; init; }

    /// <summary>Goes up with every change of the register facts, so that nobody writes over what they have not seen.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Without a number, or with a person's own: what stands here may be personal data.</summary>
    public bool MayBeAPersons => Number is null ? !IsAuthority : Contracts.OrganisationNumber.IsOfAPerson(Number);

    /// <summary>Registered because somebody sent a request, not by staff or from a file.</summary>
    public bool CameWithARequest { get; init; }

    /// <summary>A person's own: with a person's number, or without any and come with a request. Not for every hub to see.</summary>
    public bool IsAPersons { get; private set; }

    public List<OtherName> OtherNames { get; } = [];

    public List<OrganisationUnit> Units { get; } = [];

    public List<FieldSource> Sources { get; } = [];

    /// <summary>To be called when a name, the number, the country, the web address or a unit has changed, or whether it is an authority.</summary>
    /// <param name="day">The day it is written.</param>
    public void Describe(DateOnly day)
    {
        SortName = Records.SortName.Of(Name);
        AlikeName = Likeness.Name(Name, day);
        (AlikeReversed, AlikeNumber, Domain) = (Likeness.Reversed(AlikeName), Likeness.Number(Number), Likeness.Domain(Website));
        IsAPersons = MayBeAPersons && (CameWithARequest || Number is not null);
        var words = OtherNames.Select(name => name.Name).Concat(Units.SelectMany(unit => unit.Words())).Prepend(Name).Append(Number ?? "");
        var text = string.Join('\n', words.Distinct()).ToLowerInvariant();
        SearchText = text.Length <= SearchMax ? text : text[..SearchMax];
    }
}
