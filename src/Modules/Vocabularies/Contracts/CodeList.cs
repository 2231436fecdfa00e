using System.Collections.Frozen;
using Samverka.Kernel;

namespace Samverka.Vocabularies.Contracts;

/// <summary>One version of a code list, in the order of its source.</summary>
public sealed record CodeList(string Name, string Version, LocalText Title, Validity Validity, CodeSource Source, IReadOnlyList<Code> Codes)
{
    private readonly FrozenDictionary<string, Code> _byValue = Codes.ToFrozenDictionary(code => code.Value);

    /// <summary>What a reader should know of the list, such as where sources differ; null when there is nothing.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Null when this version has no such code.</summary>
    public Code? Find(string? value) => value is not null && _byValue.TryGetValue(value, out var code) ? code : null;

    /// <summary>The label in the reader's language, or the code itself when the list does not know it.</summary>
    public string Label(string value, Language language) => Find(value)?.Label.In(language) ?? value;
}
