using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Domain.Concepts;

/// <summary>One code of one code list, for example technology/robotics.</summary>
internal readonly record struct ConceptKey(string List, string Code)
{
    public override string ToString() => $"{List}/{Code}";
}

/// <summary>A code with the words people use for it.</summary>
internal sealed record Concept(
    ConceptKey Key, LocalText Label, IReadOnlyList<string> SwedishAliases, IReadOnlyList<string> EnglishAliases)
{
    /// <summary>A service of the hubs' catalogue: most hubs have it, so it says less than a technology.</summary>
    public bool IsService => Key.List == ListNames.CatalogueService;

    public bool IsTechnology => Key.List == ListNames.Technology;

    public bool IsSubject => IsTechnology || Key.List == ListNames.Sector;

    /// <summary>Label and aliases; the same words may stand for several concepts.</summary>
    public IEnumerable<string> Names(Language language) => language == Language.Swedish
        ? SwedishAliases.Prepend(Label.Sv)
        : EnglishAliases.Prepend(Label.En);
}
