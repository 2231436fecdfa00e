using Samverka.Kernel;

namespace Samverka.Matching.Domain.Everyday;

/// <summary>One way to put a need.</summary>
/// <param name="Need">Number of the need.</param>
/// <param name="Length">How many words it has.</param>
internal sealed record NeedPhrase(int Need, int Length, Language Language);

/// <summary>One word of a phrase.</summary>
internal readonly record struct PhraseWord(NeedPhrase Phrase, int Place);

/// <summary>A need recognised in a text.</summary>
/// <param name="Words">Numbers of the words that said it, rising.</param>
internal sealed record NeedMention(int Need, int[] Words);
