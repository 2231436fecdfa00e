using Samverka.Kernel;
using Samverka.Organisations.Records;

namespace Samverka.Organisations.Editing;

/// <summary>A unit of an organisation as typed.</summary>
internal sealed class UnitForm
{
    public const int OtherNamesMax = 1000;

    public string? NameSv { get; set; }

    public string? NameEn { get; set; }

    public string? OtherNames { get; set; }

    /// <summary>The mark of what was shown to whoever writes.</summary>
    public string? Seen { get; set; }

    public static UnitForm Of(OrganisationUnit unit) => new() { NameSv = unit.Name.Sv, NameEn = unit.Name.En, OtherNames = unit.OtherNames, Seen = unit.Mark };

    public Parsed<UnitNames> Parse(IEnumerable<OrganisationUnit> others)
    {
        var f = new FieldReader();
        var name = new LocalText(f.Required(NameSv, nameof(NameSv), "unit.name.missing", Organisation.NameMax), f.Optional(NameEn, nameof(NameEn), Organisation.NameMax) ?? "");
        f.Check(others.All(other => !string.Equals(other.Name.Sv, name.Sv, StringComparison.CurrentCultureIgnoreCase)), nameof(NameSv), "unit.name.taken");
        var words = string.Join('\n', (f.Optional(OtherNames, nameof(OtherNames), OtherNamesMax) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct());
        return f.Result(() => new UnitNames(name, words));
    }
}

internal sealed record UnitNames(LocalText Name, string OtherNames);
