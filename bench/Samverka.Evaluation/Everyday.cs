using System.Globalization;
using Samverka.Matching.Domain;
using Samverka.UnitTests.Matching;

namespace Samverka.Evaluation;

/// <summary>The everyday questions of the tests against the offerings of the demonstration, and the ones that went wrong.</summary>
internal static class Everyday
{
    public static void Write(LanguageResources resources, string repository, TextWriter output)
    {
        var questions = new EverydayQuestions(resources, repository);
        foreach (var part in questions.Ask().GroupBy(outcome => outcome.Part).OrderBy(part => part.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part.Key,-13} {part.Count(outcome => outcome.HasAnswer),3} questions: right answer first {part.Count(outcome => outcome.WithinFirst(1))}, among three {part.Count(outcome => outcome.WithinFirst(3))}, among ten {part.Count(outcome => outcome.WithinFirst(10))}; doubted though among three {part.Count(outcome => outcome.Doubted && outcome.WithinFirst(3))}, doubted when not {part.Count(outcome => outcome.HasAnswer && outcome.Doubted && !outcome.WithinFirst(3))}; nothing listed answers {part.Count(outcome => !outcome.HasAnswer)}, doubted {part.Count(outcome => !outcome.HasAnswer && outcome.Doubted)}"));
            foreach (var wrong in part.Where(outcome => outcome.Part == QuestionPart.WorkedWith && !outcome.WithinFirst(3)))
                output.WriteLine($"  {wrong.Place?.ToString(CultureInfo.InvariantCulture) ?? "-",2} {wrong.Ask}   [{string.Join(", ", wrong.Answers.Take(3))}] unknown: {string.Join(", ", wrong.Reading.UnknownWords)} corrected: {string.Join(", ", wrong.Reading.Corrections)}");
        }
    }
}
