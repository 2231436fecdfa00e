namespace Samverka.Catalogue.Contracts;

/// <summary>What a higher module, which knows words, finds in the published offerings beyond the very letters: other forms of a word, its translation, a slip of the pen. Asks no database.</summary>
public interface IOfferingWordSearch
{
    /// <summary>The words of the text in their order, each with the offerings that answer to it; null as long as nothing can be said.</summary>
    /// <param name="places">Of the offerings that are looked for; the same object as long as they are the same.</param>
    IReadOnlyList<SearchedWord>? Find(string text, IReadOnlyDictionary<OfferingId, int> places);
}

/// <param name="Typed">As it was typed, without spaces.</param>
/// <param name="IsSmall">A word such as "i" or "and", which narrows nothing.</param>
/// <param name="Meant">The word that it was taken for; null where it was taken as typed.</param>
/// <param name="Places">Of those that answer to it, each once.</param>
public sealed record SearchedWord(string Typed, bool IsSmall, string? Meant, IReadOnlyCollection<int> Places);
