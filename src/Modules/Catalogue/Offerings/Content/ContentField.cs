namespace Samverka.Catalogue.Offerings.Content;

/// <summary>A field of an offering: in the form, in the history and in files. A field in two languages has two names, and only the Swedish one may be obligatory.</summary>
internal sealed record ContentField(string Key, FieldShape Shape, int Max = 0, bool TwoLanguages = false, bool Required = false, string? List = null)
{
    public IReadOnlyList<string> Names => TwoLanguages ? [Sv, En] : [Key];

    public string Sv => Key + "Sv";

    public string En => Key + "En";
}
