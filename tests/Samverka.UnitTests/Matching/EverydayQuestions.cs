using System.Text.Json;
using System.Text.Json.Serialization;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;
using Samverka.Matching.Pages.Answers;

namespace Samverka.UnitTests.Matching;

/// <summary>How a question was used when the everyday words were written.</summary>
internal enum QuestionPart
{
    /// <summary>Its answers were looked at and the words mended after them.</summary>
    WorkedWith,

    /// <summary>Written before the words; its answers were never looked at.</summary>
    HeldBack,

    /// <summary>Written after the words were.</summary>
    Afterwards,

    /// <summary>Written after all those, before the words were mended once more; its answers were never looked at. For some nothing that is listed is an answer.</summary>
    HeldBackLater,

    /// <summary>Looked at when they were mended once more.</summary>
    WorkedWithLater,
}

/// <summary>Questions in the words of owners and officials, each with the offerings a good adviser would name.</summary>
internal sealed class EverydayQuestions(LanguageResources resources, string repository)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly Ranker _ranker = new(Index(resources, Path.Combine(repository, "data")));

    /// <param name="HasAnswer">Something that is listed answers it; where nothing does, the page is to say so.</param>
    /// <param name="Place">Of the first right answer; null when it is not among the ten shown.</param>
    /// <param name="Doubted">The page says that the answers may be beside the point.</param>
    public sealed record Outcome(string Ask, QuestionPart Part, bool HasAnswer, int? Place, bool Doubted, IReadOnlyList<string> Answers, NeedReading Reading)
    {
        public bool WithinFirst(int places) => Place <= places;
    }

    private sealed record Question(string Ask, string[] Right, QuestionPart Part);

    public IReadOnlyList<Outcome> Ask() =>
        [.. JsonSerializer.Deserialize<Question[]>(File.ReadAllBytes(Path.Combine(repository, "tests", "Samverka.UnitTests", "Matching", "everyday-questions.json")), Reading)!.Select(Ask)];

    private Outcome Ask(Question question)
    {
        using var asked = _ranker.Read(new Need(question.Ask, null, Asker.Unknown));
        var ranked = _ranker.Rank(asked, NeedFilter.None, 10, new DateOnly(2026, 11, 22));
        string[] ids = [.. ranked.Answers.Select(answer => answer.Document.Id)];
        int first = Array.FindIndex(ids, id => question.Right.Contains(id));
        return new Outcome(question.Ask, question.Part, question.Right.Length > 0, first < 0 ? null : first + 1, ranked.Answers.Count == 0 || Doubt.About(ranked.Answers), ids, ranked.Reading);
    }

    private static Snapshot Index(LanguageResources resources, string dataFolder)
    {
        var live = new LiveIndex(resources);
        live.Replace([.. DemoOfferings.Read(dataFolder)]);
        return live.Current;
    }
}
