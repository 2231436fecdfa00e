using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Api;

internal sealed record CodeListIndex(IReadOnlyList<CodeListHead> Vocabularies);

internal sealed record CodeListAnswer(CodeListHead Head, IReadOnlyList<CodeJson> Codes);

/// <summary>What a version of a list is; codes is how many it has.</summary>
internal sealed record CodeListHead(string List, string Version, DateOnly ValidFrom, DateOnly? ValidTo, LocalText Title, CodeSource Source, int Codes, string Href)
{
    public static CodeListHead Of(CodeList list) =>
        new(list.Name, list.Version, list.Validity.From, list.Validity.To, list.Title, list.Source, list.Codes.Count, $"/api/v1/vocabularies/{list.Name}");
}

internal sealed record CodeJson(string Code, LocalText Label, string? Official, string? Parent, IReadOnlyDictionary<string, string> Attributes, AliasesJson Aliases)
{
    public static CodeJson Of(Code code) => new(code.Value, code.Label, code.Official, code.Parent, code.Attributes, new AliasesJson(code.AliasesSv, code.AliasesEn));
}

internal sealed record AliasesJson(IReadOnlyList<string> Sv, IReadOnlyList<string> En);
