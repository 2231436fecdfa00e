using Samverka.Kernel;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>What a word says where it stands: "hamnar" after "posten" is no harbour, "train" after "we" no railway, and "logga in" is one thing.</summary>
internal sealed class WordSenses(SensesOfLanguage swedish, SensesOfLanguage english)
{
    public static WordSenses None { get; } = new(SensesOfLanguage.None, SensesOfLanguage.None);

    /// <summary>The word that says what a verb means here; null when it does not stand as one, or means what it always does.</summary>
    public string? AsVerb(string word, string before, string after, Language language)
    {
        var senses = Of(language);
        return senses.Verbs.TryGetValue(word, out var meaning) && senses.IsVerbPlace(before, after) ? meaning : null;
    }

    /// <summary>The word that says what two mean together; null when they stand together by chance.</summary>
    public string? Together(string first, string second, Language language)
    {
        var senses = Of(language);
        return senses.BeginsPair(first) ? senses.Pairs.GetValueOrDefault($"{first} {second}") : null;
    }

    private SensesOfLanguage Of(Language language) => language == Language.Swedish ? swedish : english;
}

/// <param name="After">A verb stands after these words.</param>
/// <param name="Before">And before these.</param>
/// <param name="Endings">And after a word that ends so: in Swedish a noun that is a certain one.</param>
internal sealed record SensesOfLanguage(
    IReadOnlySet<string> After, IReadOnlySet<string> Before, IReadOnlyList<string> Endings, IReadOnlyDictionary<string, string> Verbs, IReadOnlyDictionary<string, string> Pairs)
{
    private const int ShortestNoun = 5;

    private readonly HashSet<string> _first = [.. Pairs.Keys.Select(pair => pair[..pair.IndexOf(' ', StringComparison.Ordinal)])];

    public static SensesOfLanguage None { get; } = new(new HashSet<string>(), new HashSet<string>(), [], new Dictionary<string, string>(), new Dictionary<string, string>());

    public bool BeginsPair(string word) => _first.Contains(word);

    public bool IsVerbPlace(string before, string after) =>
        After.Contains(before) || Before.Contains(after) || before.Length >= ShortestNoun && Endings.Any(ending => before.EndsWith(ending, StringComparison.Ordinal));
}
