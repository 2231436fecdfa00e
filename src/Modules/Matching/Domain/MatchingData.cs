using System.Text.Json;
using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Bridge;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Dictionaries;
using Samverka.Matching.Domain.Everyday;
using Samverka.Platform.Files;

namespace Samverka.Matching.Domain;

/// <summary>What the program carries with it: grammar words, the dictionary, and the code lists with the words people use for them.</summary>
internal static class MatchingData
{
    /// <summary>One for the process: the dictionaries never change while it runs.</summary>
    private static readonly KnownWords Dictionary = new(() => [.. ((string[])["sv", "en-gb", "en"]).Select(LoadDictionary)]);

    private static readonly string[] CodeLists = ["technology", "sector", "service-function", "catalogue-service"];

    /// <param name="concepts">The installation's own code lists; without them, those the program came with.</param>
    public static LanguageResources Load(IReadOnlyList<Concept>? concepts = null) =>
        new(LoadWords("stop-words"), LoadLexicon(), new ConceptAliases(concepts ?? LoadConcepts()))
        {
            General = LoadWords("general-words"),
            Vague = LoadWords("vague-words"),
            Senses = LoadSenses(),
            WholeWords = LoadWholeWords(),
            Needs = LoadNeeds(),
            Dictionary = Dictionary,
        };

    public static IReadOnlyList<Concept> LoadConcepts() => [.. CodeLists.SelectMany(LoadConcepts)];

    public static IEnumerable<Concept> ReadConcepts(string list, JsonElement root) =>
        root.GetProperty("codes").EnumerateArray().Select(code => new Concept(
            new ConceptKey(list, Text(code, "code")), new LocalText(Text(code, "sv"), Text(code, "en")), Aliases(code, "sv"),
            [.. Aliases(code, "en"), .. Optional(code, "official")]));

    private static StopWords LoadWords(string name)
    {
        using JsonDocument json = Open($"matching.{name}.json")!;
        return new StopWords(Strings(json.RootElement.GetProperty("sv")), Strings(json.RootElement.GetProperty("en")));
    }

    private static Lexicon LoadLexicon()
    {
        using JsonDocument json = Open("matching.lexicon.json")!;
        return new Lexicon(Words(json.RootElement.GetProperty("words")));
    }

    private static HashSet<string> LoadWholeWords()
    {
        using JsonDocument json = Open("matching.whole-words.json")!;
        return [.. Strings(json.RootElement.GetProperty("sv")).Select(word => Stemmer.Stem(word, Language.Swedish))];
    }

    public static HashSet<string> LoadFalseFriends()
    {
        using JsonDocument json = Open("matching.false-friends.json")!;
        return Strings(json.RootElement.GetProperty("stems")).ToHashSet(StringComparer.Ordinal);
    }

    public static NounEndings LoadNounEndings()
    {
        using JsonDocument json = Open("matching.shortened-nouns.json")!;
        return new NounEndings(Strings(json.RootElement.GetProperty("nouns")), Meanings(json.RootElement.GetProperty("stems")), Strings(json.RootElement.GetProperty("endingInEt")).ToHashSet(StringComparer.Ordinal));
    }

    private static WordSenses LoadSenses()
    {
        using JsonDocument json = Open("matching.senses.json")!;
        return new WordSenses(Senses(json.RootElement.GetProperty("sv")), Senses(json.RootElement.GetProperty("en")));
    }

    private static SensesOfLanguage Senses(JsonElement json) => new(
        Strings(json.GetProperty("verbAfter")).ToHashSet(StringComparer.Ordinal), Strings(json.GetProperty("verbBefore")).ToHashSet(StringComparer.Ordinal),
        Strings(json.GetProperty("verbEndings")), Meanings(json.GetProperty("verbs")), Meanings(json.GetProperty("pairs")));

    private static Dictionary<string, string> Meanings(JsonElement json) => json.EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetString()!, StringComparer.Ordinal);

    private static EverydayNeeds LoadNeeds()
    {
        using JsonDocument json = Open("matching.needs.json")!;
        return new EverydayNeeds([.. json.RootElement.GetProperty("needs").EnumerateArray().Select(need => new EverydayNeed(
            [.. Language.All.SelectMany(language => Strings(need.GetProperty("said").GetProperty(language.Code)).Select(phrase => (phrase, language)))],
            Words(need.GetProperty("cured")),
            [.. Strings(need.GetProperty("codes")).Select(code => code.Split('/')).Select(code => new ConceptKey(code[0], code[1]))]))]);
    }

    private static SpellingDictionary LoadDictionary(string name) =>
        SpellingDictionary.Parse(File.ReadAllText(DataFiles.Full($"dictionaries/{name}.dic")), File.ReadAllText(DataFiles.Full($"dictionaries/{name}.aff")));

    private static KeyValuePair<string, IReadOnlyList<string>>[] Words(JsonElement translations) =>
        [.. translations.EnumerateObject().Select(word => new KeyValuePair<string, IReadOnlyList<string>>(word.Name, Strings(word.Value)))];

    private static List<Concept> LoadConcepts(string list)
    {
        using JsonDocument? json = Open($"matching.vocabularies.{list}.json");
        return json is null ? [] : [.. ReadConcepts(list, json.RootElement)];
    }

    private static JsonDocument? Open(string name)
    {
        using Stream? stream = typeof(MatchingData).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : JsonDocument.Parse(stream);
    }

    private static string[] Aliases(JsonElement code, string language) =>
        code.TryGetProperty("aliases", out var aliases) && aliases.TryGetProperty(language, out var own) ? Strings(own) : [];

    private static string[] Optional(JsonElement code, string name) =>
        code.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? [text] : [];

    private static string Text(JsonElement code, string name) => code.GetProperty(name).GetString() ?? "";

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(each => each.GetString() ?? "")];
}
