using Microsoft.AspNetCore.Http;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Ui.Forms;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>What the form of an offering shows; units are those of a provider that has any. A partner cannot say that somebody else is the provider.</summary>
internal sealed record OfferingFields(IReadOnlyDictionary<string, string> Values, OfferingWords Words, bool IsPartners, IReadOnlyList<Choice> Units)
{
    public static IReadOnlyList<string> OnlyTheHubs { get; } = ["provider", "providerNumber", "outsideConsortium"];

    public string this[string name] => Values.GetValueOrDefault(name, "");

    /// <summary>The groups of the form, each with the fields that this editor may change.</summary>
    public IEnumerable<(string Group, IReadOnlyList<ContentField> Fields)> Groups => ContentFields.Groups
        .Select(group => (group.Group, (IReadOnlyList<ContentField>)[.. group.Fields.Where(IsAsked)]));

    private bool IsAsked(ContentField field) => field.Shape == FieldShape.Unit ? Units.Count > 0 : !IsPartners || !OnlyTheHubs.Contains(field.Key);

    /// <summary>How many of the fields hold something, in either language.</summary>
    public int Filled(IEnumerable<ContentField> fields) => fields.Count(field => field.Names.Any(name => this[name].Length > 0));

    public static IReadOnlyDictionary<string, string> Typed(IFormCollection form) =>
        ContentFields.Names.ToDictionary(name => name, name => string.Join(';', form[name].OfType<string>()));

    /// <summary>After somebody else saved: theirs wherever this editor changed nothing.</summary>
    public OfferingFields Merged(OfferingContent seen, OfferingContent theirs)
    {
        var (before, now) = (ContentText.Of(seen), ContentText.Of(theirs));
        return this with { Values = ContentFields.Names.ToDictionary(name => name, name => IsUntouched(name, before) ? now[name] : this[name]) };
    }

    // Browsers send line breaks and ticked codes in their own way.
    private bool IsUntouched(string name, IReadOnlyDictionary<string, string> before) => Plain(this[name]) == Plain(before[name]);

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("; ", ";", StringComparison.Ordinal).Trim();
}
