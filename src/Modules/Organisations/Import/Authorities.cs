using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Import;

internal static class Authorities
{
    /// <summary>Whether the code list marks the legal form as that of an authority; an unknown form is none.</summary>
    public static bool ByLegalForm(ICodeLists lists, string? form) =>
        lists.Current(ListNames.LegalForm).Find(form)?.Attributes.GetValueOrDefault("authority") == "true";
}
