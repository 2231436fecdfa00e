using Samverka.Kernel;

namespace Samverka.Vocabularies.Contracts;

/// <summary>A mapping of one list's codes to another's. The longest prefix with a row decides, so a five-digit code finds its division; an exact one asks for the whole code.</summary>
public sealed record CrossWalk(string From, string To, Validity Validity, CodeSource Source, IReadOnlyDictionary<string, IReadOnlyList<string>> Rows)
{
    public string Version { get; init; } = "1";

    public bool IsExact { get; init; }

    /// <summary>Empty when the code is mapped to nothing, or not at all.</summary>
    public IReadOnlyList<string> Walk(string code) => RowOf(code) is { } row ? Rows[row] : [];

    /// <summary>The code of the row that decides; null when none does.</summary>
    public string? RowOf(string code)
    {
        for (var length = code.Length; length > 0; length = IsExact ? 0 : length - 1)
        {
            if (Rows.ContainsKey(code[..length])) return code[..length];
        }

        return null;
    }
}
