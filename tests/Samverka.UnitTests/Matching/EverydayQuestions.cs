using System.Text.Json;
using System.Text.Json.Serialization;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

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
}

/// <summary>Questions in the words of owners and officials, each with the offerings a good adviser would name.</summary>
internal sealed class EverydayQuestions(LanguageResources resources, string repository)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly Ranker _ranker = new(Index(resources, Path.Combine(repository, "data")));

    /// <param name="Place">Of the first right answer; null when it is not among the ten shown.</param>
    public sealed record Outcome(string Ask, QuestionPart Part, int? Place, IReadOnlyList<string> Answers, NeedReading Reading)
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
        return new Outcome(question.Ask, question.Part, first < 0 ? null : first + 1, ids, ranked.Reading);
    }

    private static Snapshot Index(LanguageResources resources, string dataFolder)
    {
        var live = new LiveIndex(resources);
        live.Replace([.. DemoOfferings.Read(dataFolder)]);
        return live.Current;
    }
}
