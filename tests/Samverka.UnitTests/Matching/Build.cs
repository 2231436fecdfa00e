using Samverka.Kernel;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Bridge;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.UnitTests.Matching;

/// <summary>Small collections and resources of the tests' own, so that a change of the real data breaks no test.</summary>
internal static class Build
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly ConceptKey Robotics = new("technology", "robotics");
    public static readonly ConceptKey Additive = new("technology", "additive-manufacturing");
    public static readonly ConceptKey Food = new("sector", "food");

    public static Concept[] Concepts =>
    [
        new(Robotics, new LocalText("Robotik", "Robotics"), ["robot", "robotcell"], ["robot", "industrial robot"]),
        new(Additive, new LocalText("Additiv tillverkning", "Additive manufacturing"), ["3d-utskrift"], ["3d printing"]),
        new(Food, new LocalText("Livsmedel", "Food"), ["bageri"], ["bakery"]),
    ];

    public static LanguageResources Resources { get; } = new(
        new StopWords(["och", "att", "vi", "vill", "en", "ett", "med", "för", "på", "i", "till"], ["and", "the", "to", "we", "with", "for", "of", "in", "a"]),
        new Lexicon(
        [
            new("underhåll", ["maintenance"]), new("kvalitet", ["quality"]), new("svets", ["welding"]), new("sensor", ["sensor"]),
            new("maskininlärning", ["machine learning"]), new("tillverkning", ["manufacturing"]),
        ]),
        new ConceptAliases(Concepts));

    public static LanguageResources Bare { get; } = new(new StopWords([], []), new Lexicon([]), new ConceptAliases([]));

    public static Document Text(string id, string text, Language? language = null, DocumentFacts? facts = null) =>
        new(id, 1, [new FieldText(TextField.Body, text, language)], facts ?? DocumentFacts.None);

    public static Snapshot Index(params Document[] documents) => Index(Resources, documents);

    public static Snapshot Index(LanguageResources resources, params Document[] documents)
    {
        var live = new LiveIndex(resources);
        live.Replace(documents);
        return live.Current;
    }

    public static RankedAnswers Ask(this Snapshot index, string text, Language? language = null, Asker? asker = null, NeedFilter? filter = null)
    {
        var ranker = new Ranker(index);
        using var asked = ranker.Read(new Need(text, language, asker ?? Asker.Unknown));
        return ranker.Rank(asked, filter ?? NeedFilter.None, 10, Today);
    }

    public static string[] Ids(this RankedAnswers answers) => [.. answers.Answers.Select(answer => answer.Document.Id)];
}
