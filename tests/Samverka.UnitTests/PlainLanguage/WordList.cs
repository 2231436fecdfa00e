using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverka.UnitTests.PlainLanguage;

/// <summary>The limits of a plain text and the words it does without.</summary>
internal sealed record WordList(int AverageWords, int LongestWords, IReadOnlyList<AvoidedWord> Words)
{
    public static WordList Read() =>
        JsonSerializer.Deserialize<WordList>(File.ReadAllText(Path.Combine(PublicTexts.Root, "data", "plain-language", "words-to-avoid.json")), JsonSerializerOptions.Web)!;
}

/// <summary>A star at the end stands for any ending. The names are proper names that have the word in them.</summary>
internal sealed record AvoidedWord(string Language, string Word, string Say, IReadOnlyList<string>? Names = null)
{
    private Regex? _pattern;

    public bool IsIn(string text) =>
        (_pattern ??= new Regex($@"(?<!\w){Regex.Escape(Word.TrimEnd('*'))}{(Word.EndsWith('*') ? @"\w*" : "")}(?!\w)", RegexOptions.IgnoreCase)).IsMatch((Names ?? []).Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal)));
}
