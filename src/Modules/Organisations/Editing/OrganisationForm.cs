using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Import;
using Samverka.Organisations.Listing;
using Samverka.Organisations.Records;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Editing;

/// <summary>The register facts of an organisation as typed.</summary>
internal sealed class OrganisationForm
{
    public const int WebsiteMax = 300;

    public string? Name { get; set; }

    /// <summary>The name that was there before is a former name, not a misspelling.</summary>
    public bool HasNewName { get; set; }

    public string? Country { get; set; }

    public string? Number { get; set; }

    public string? LegalForm { get; set; }

    public string? Municipality { get; set; }

    public string? Industry { get; set; }

    public string? Kind { get; set; }

    /// <summary>yes, no, or empty: what the legal form says.</summary>
    public string? Authority { get; set; }

    public string? Website { get; set; }

    public string? OtherNames { get; set; }

    /// <summary>The version that the form was filled from; 0 for a new one.</summary>
    public int Version { get; set; }

    public static OrganisationForm Of(Organisation organisation, ICodeLists lists) => new()
    {
        Name = organisation.Name,
        Country = organisation.Country,
        Number = organisation.Number is { } number ? OrganisationNumber.Show(number, organisation.Country) : null,
        LegalForm = organisation.LegalForm,
        Municipality = organisation.Municipality,
        Industry = organisation.Industry,
        Kind = organisation.Kind,
        Authority = organisation.IsAuthority == Authorities.ByLegalForm(lists, organisation.LegalForm) ? "" : organisation.IsAuthority ? "yes" : "no",
        Website = organisation.Website,
        OtherNames = string.Join('\n', organisation.OtherNames.Where(name => name.Until is null).Select(name => name.Name).Order(StringComparer.CurrentCulture)),
        Version = organisation.Version,
    };

    /// <param name="had">The number on record. A person's own number comes with the person's request and is not entered by others.</param>
    public Parsed<OrganisationFacts> Parse(ICodeLists lists, string? had = null)
    {
        var f = new FieldReader();
        var name = f.Required(Name, nameof(Name), "edit.name.missing", Organisation.NameMax);
        var country = Country ?? "";
        f.Check(lists.Current(ListNames.Country).Find(country) is not null, nameof(Country), "edit.country.missing");
        var number = ReadNumber(f, country, had);
        var (form, municipality) = (Code(f, lists, ListNames.LegalForm, LegalForm, nameof(LegalForm)), Code(f, lists, ListNames.Municipality, Municipality, nameof(Municipality)));
        f.Check(municipality is null || lists.Current(ListNames.Municipality).Find(municipality)?.Parent is not null, nameof(Municipality), "edit.municipality.county");
        f.Check(municipality is null || country == HomeCountry.Code, nameof(Municipality), "edit.municipality.abroad");
        var industry = Code(f, lists, IndustryCodes.ListOf(country), IndustryCodes.Written(Industry, country), nameof(Industry));
        f.Check(string.IsNullOrEmpty(Kind) || Kinds.All.Contains(Kind), nameof(Kind), "edit.choice.unknown");
        var website = f.Optional(Website, nameof(Website), WebsiteMax);
        f.Check(website is null || Uri.TryCreate(website, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http", nameof(Website), "edit.website.malformed");
        var others = (OtherNames ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        f.Check(others.TrueForAll(other => other.Length <= Organisation.NameMax), nameof(OtherNames), "field.too-long", Organisation.NameMax, others.Select(other => other.Length).DefaultIfEmpty().Max());
        var authority = Authority switch { "yes" => true, "no" => false, _ => Authorities.ByLegalForm(lists, form) };
        return f.Result(() => new OrganisationFacts(name, HasNewName, country, number, form, municipality, industry, string.IsNullOrEmpty(Kind) ? null : Kind, authority, website, others));
    }

    /// <summary>The texts of the form by their keys, to be held against another version.</summary>
    public IReadOnlyList<(string Key, string Value)> Fields() =>
    [
        ("field.name", Name ?? ""), ("field.country", Country ?? ""), ("field.number", Number ?? ""), ("field.legal-form", LegalForm ?? ""), ("field.municipality", Municipality ?? ""),
        ("field.industry", Industry ?? ""), ("field.kind", Kind ?? ""), ("field.authority", Authority ?? ""), ("edit.website", Website ?? ""), ("edit.other-names", (OtherNames ?? "").ReplaceLineEndings("\n")),
    ];

    private string? ReadNumber(FieldReader f, string country, string? had)
    {
        if (string.IsNullOrWhiteSpace(Number)) return null;
        var number = country == HomeCountry.Code ? OrganisationNumber.Parse(Number) : OrganisationNumber.ParseForeign(Number);
        f.Check(number is not null, nameof(Number), country == HomeCountry.Code ? "edit.number.wrong" : "edit.number.foreign");
        f.Check(number is null || number == had || country != HomeCountry.Code || !OrganisationNumber.IsOfAPerson(number), nameof(Number), "edit.number.person");
        return number;
    }

    private static string? Code(FieldReader f, ICodeLists lists, string list, string? code, string field)
    {
        if (string.IsNullOrWhiteSpace(code)) return null;
        f.Check(lists.Current(list).Find(code.Trim()) is not null, field, "edit.choice.unknown");
        return code.Trim();
    }
}

/// <summary>Register facts of an organisation. Number as digits for a Swedish one.</summary>
internal sealed record OrganisationFacts(
    string Name, bool HasNewName, string Country, string? Number, string? LegalForm, string? Municipality, string? Industry, string? Kind, bool IsAuthority, string? Website,
    IReadOnlyList<string> OtherNames);
