using System.Globalization;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Crosswalks;

/// <summary>What the page posts, as strings.</summary>
internal sealed class OverrideForm
{
    /// <summary>What the override is to be called, so that a form that is sent twice makes one.</summary>
    public Guid Made { get; set; }

    public string? Code { get; set; }

    public List<string> Targets { get; set; } = [];

    public string? ValidFrom { get; set; }

    public string? Reason { get; set; }

    internal Parsed<NewOverride> Parse(CodeList from, CodeList to)
    {
        var reader = new FieldReader();
        var code = reader.Required(Code, nameof(Code), "crosswalks.code.missing", 100);
        reader.Check(code.Length == 0 || from.Find(code) is not null, nameof(Code), "crosswalks.code.unknown", code);
        var unknown = Targets.FirstOrDefault(target => to.Find(target) is null);
        reader.Check(unknown is null, nameof(Targets), "crosswalks.target.unknown", unknown ?? "");
        reader.Check(Targets.Sum(target => target.Length + 1) <= CrosswalkOverride.CodesMaxLength, nameof(Targets), "crosswalks.target.many");
        if (!DateOnly.TryParseExact(ValidFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) reader.Add(nameof(ValidFrom), "crosswalks.from.malformed");
        var reason = reader.Required(Reason, nameof(Reason), "crosswalks.reason.missing", CrosswalkOverride.ReasonMaxLength);
        return reader.Result(() => new NewOverride(from.Name, to.Name, code, [.. Targets.Distinct()], day, reason) { Id = Made });
    }
}
