using Samverka.Matching.Domain;
using Samverka.UnitTests.PlainLanguage;

namespace Samverka.UnitTests.Matching;

/// <summary>How often a good answer comes first. The questions written afterwards tell most of what a new question may expect.</summary>
public class EverydayQuestionTests
{
    private static readonly IReadOnlyList<EverydayQuestions.Outcome> Outcomes =
        new EverydayQuestions(MatchingData.Load(), PublicTexts.Root).Ask();

    [Theory]
    [InlineData(nameof(QuestionPart.WorkedWith), 79, 88)]
    [InlineData(nameof(QuestionPart.HeldBack), 43, 47)]
    [InlineData(nameof(QuestionPart.Afterwards), 16, 26)]
    [InlineData(nameof(QuestionPart.HeldBackLater), 22, 27)]
    [InlineData(nameof(QuestionPart.WorkedWithLater), 56, 68)]
    public void So_many_questions_have_a_right_answer_first_and_among_the_first_three(string part, int first, int amongThree)
    {
        var asked = Outcomes.Where(outcome => outcome.Part.ToString() == part).ToList();
        Assert.InRange(asked.Count(outcome => outcome.WithinFirst(1)), first, asked.Count);
        Assert.InRange(asked.Count(outcome => outcome.WithinFirst(3)), amongThree, asked.Count);
    }

    [Theory]
    [InlineData("våra maskiner stannar utan förvarning")]
    [InlineData("vi vill se i tid när en maskin är på väg att gå sönder")]
    [InlineData("vi behöver skydda oss mot hackare")]
    public void The_questions_that_were_first_tried_have_their_answer_first(string ask) =>
        Assert.Equal(1, Outcomes.Single(outcome => outcome.Ask == ask).Place);

    [Fact]
    public void Only_slips_are_corrected() =>
        Assert.DoesNotContain(Outcomes.SelectMany(outcome => outcome.Reading.Corrections), word => MatchingData.Load().Dictionary.Contains(word.Typed.ToLowerInvariant()));
}
