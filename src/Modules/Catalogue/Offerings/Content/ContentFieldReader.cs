using System.Globalization;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>Reads one field after the other and keeps every error, under the names of <see cref="ContentFields"/>.</summary>
internal sealed class ContentFieldReader(IReadOnlyDictionary<string, string> typed, ICodeLists lists)
{
    private readonly FieldReader _fields = new();

    public Parsed<OfferingContent> Result(OfferingContent content) => _fields.Result(() => content);

    public LocalText Both(string key)
    {
        var field = Field(key);
        return new LocalText(Words(field, field.Sv, field.Required), Words(field, field.En, required: false));
    }

    public string Text(string key) => Words(Field(key), key, Field(key).Required);

    public bool Flag(string key) => Typed(key) == "true";

    public string? Code(string key)
    {
        var code = Typed(key);
        if (code.Length == 0 && Field(key).Required) _fields.Add(key, $"offering.missing.{key}");
        if (code.Length == 0) return null;
        _fields.Check(IsKnown(Field(key), code), key, "offering.unknown-code", code);
        return code;
    }

    /// <summary>In the order of the codes, so that ticking the same boxes in another order is no change.</summary>
    public IReadOnlyList<string> Codes(string key)
    {
        var codes = Parts(Typed(key)).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var code in codes.Where(code => !IsKnown(Field(key), code))) _fields.Add(key, "offering.unknown-code", code);
        return codes;
    }

    public int? Number(string key) => Whole(key, 1, 10_000);

    public int? Percent(string key) => Whole(key, 0, 100);

    public Money? Amount(string key) => _fields.Minor(Typed(key), key, "price.bad-amount", 1_000_000_000_00) is { } minor ? Money.Sek(minor) : null;

    public UnitId? Unit(string key)
    {
        if (Typed(key).Length == 0) return null;
        if (Guid.TryParse(Typed(key), out var id)) return new UnitId(id);
        _fields.Add(key, "offering.unknown-unit");
        return null;
    }

    public IReadOnlyList<Trainer> Trainers() => [.. Enumerable.Range(1, ContentFields.MostTrainers).Select(Trainer).OfType<Trainer>()];

    public IReadOnlyList<int> Weeks(string key)
    {
        var weeks = new List<int>();
        foreach (var part in Parts(Typed(key)))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is >= 1 and <= 53) weeks.Add(week);
            else _fields.Add(key, "offering.bad-week", part);
        }

        return weeks;
    }

    public string? OrganisationNumber(string key)
    {
        if (Typed(key).Length == 0) return null;
        var number = Organisations.Contracts.OrganisationNumber.Parse(Typed(key));
        _fields.Check(number is not null, key, "offering.bad-number", Typed(key));
        return number;
    }

    public Validity Span(string fromKey, string toKey)
    {
        var (from, to) = (Day(fromKey), Day(toKey));
        _fields.Check(from is null || to is null || to >= from, toKey, "offering.ends-before-start");
        return new Validity(from ?? default, to);
    }

    public IReadOnlyList<string> Slugs(string key) => [.. Parts(Words(Field(key), key, required: false)).Distinct()];

    private Trainer? Trainer(int number)
    {
        var (name, role, email, phone) = ContentFields.TrainerKeys(number);
        var trainer = new Trainer(Text(name), Both(role), Text(email), Text(phone));
        _fields.Check(trainer.Name.Length > 0 || trainer.Role.Sv.Length + trainer.Role.En.Length + trainer.Email.Length + trainer.Phone.Length == 0, name, "offering.missing.trainer");
        if (trainer.Email.Length > 0) _fields.Email(trainer.Email, email, "offering.bad-mail", "offering.bad-mail");
        return trainer.Name.Length > 0 ? trainer : null;
    }

    private int? Whole(string key, int least, int most) => Typed(key).Length == 0 ? null : _fields.Whole(Typed(key), key, "offering.whole-number", least, most);

    private DateOnly? Day(string key)
    {
        if (DateOnly.TryParseExact(Typed(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (Typed(key).Length > 0) _fields.Add(key, "offering.bad-day", Typed(key));
        else if (Field(key).Required) _fields.Add(key, $"offering.missing.{key}");
        return null;
    }

    private string Words(ContentField field, string name, bool required)
    {
        var text = Typed(name).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (field.Shape == FieldShape.Lines) text = string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return required ? _fields.Required(text, name, $"offering.missing.{field.Key}", field.Max) : _fields.Optional(text, name, field.Max) ?? "";
    }

    private bool IsKnown(ContentField field, string code) => field.List == ContentFields.Languages
        ? Language.Parse(code) is not null
        : lists.Current(field.List!).Find(code) is not null;

    private string Typed(string name) => typed.TryGetValue(name, out var text) ? text.Trim() : "";

    private static ContentField Field(string key) => ContentFields.ByKey[key];

    private static string[] Parts(string text) => text.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
