namespace Samverka.Matching.Domain.Dictionaries;

/// <summary>The words of both languages, so that only what is a word of neither is taken for a slip. Read when first asked; who asks meanwhile waits.</summary>
internal sealed class KnownWords(Func<IReadOnlyList<SpellingDictionary>> load)
{
    public static KnownWords None { get; } = new(() => []);

    private readonly Lazy<IReadOnlyList<SpellingDictionary>> _dictionaries = new(load);

    /// <param name="word">Folded.</param>
    public bool Contains(string word) => _dictionaries.Value.Any(dictionary => dictionary.Knows(word));
}
