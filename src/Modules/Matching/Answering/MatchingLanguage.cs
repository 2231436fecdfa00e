using Samverka.Matching.Domain;

namespace Samverka.Matching.Answering;

/// <summary>Stop words, dictionary and code-list words, read once per process.</summary>
internal sealed class MatchingLanguage
{
    public LanguageResources Resources { get; } = MatchingData.Load();
}
