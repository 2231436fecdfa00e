using Samverka.Kernel;

namespace Samverka.Vocabularies.Contracts;

/// <summary>One code of a list. Official is the label as the source writes it, by which imports recognise it; aliases are words people use for it.</summary>
public sealed record Code(
    string Value,
    LocalText Label,
    string? Official,
    string? Parent,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<string> AliasesSv,
    IReadOnlyList<string> AliasesEn);
