using Samverka.Applications.Domain;
using Samverka.Applications.Pages.Triage;
using Samverka.Kernel;

namespace Samverka.UnitTests.Applications;

public sealed class MoveFormTests
{
    private static readonly Actor Adviser = Actor.User(Ids.New());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Received")]
    [InlineData("Withdrawn")]
    [InlineData("accepted")]
    [InlineData("Nonsense")]
    [InlineData("Accepted,Asked,Withdrawn")]
    public void Only_the_four_steps_of_the_form_can_be_taken(string? to) =>
        Assert.Contains(Errors(new MoveForm { To = to, Message = "x", Version = "1" }), error => error is { Field: "To", Key: "triage.to.missing" });

    [Theory]
    [InlineData("Asked", false)]
    [InlineData("Referred", false)]
    [InlineData("Declined", false)]
    [InlineData("Accepted", true)]
    public void A_question_a_referral_and_a_no_need_words_and_a_yes_does_not(string to, bool goodWithout)
    {
        var errors = Errors(new MoveForm { To = to, Message = " \r\n\t ", Version = "1" });

        Assert.Equal(goodWithout, errors.Count == 0);
        if (!goodWithout) Assert.Equal(("Message", "triage.message.missing"), (Assert.Single(errors).Field, errors[0].Key));
    }

    [Fact]
    public void Words_longer_than_their_place_are_refused_and_those_that_fit_exactly_are_kept()
    {
        var longest = new string('å', Application.MessageMaxLength);

        Assert.Equal(["Message", "Note"], Errors(new MoveForm { To = "Asked", Message = longest + "!", Note = longest + "!", Version = "1" }).Select(error => error.Field));
        Assert.Equal(longest, Read(new MoveForm { To = "Asked", Message = $"  {longest}\n", Version = "1" }).Message);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    [InlineData("seven", 0)]
    public void A_version_that_cannot_be_read_is_one_that_nothing_has(string? typed, int read)
    {
        var move = Read(new MoveForm { To = "Accepted", Note = " intern ", Version = typed });

        Assert.Equal(new Move(ApplicationStatus.Accepted, Adviser, read, null, "intern"), move);
    }

    private static IReadOnlyList<FieldError> Errors(MoveForm form) => form.Parse(Adviser) is Parsed<Move>.Invalid invalid ? invalid.Errors : [];

    private static Move Read(MoveForm form) => Assert.IsType<Parsed<Move>.Valid>(form.Parse(Adviser)).Value;
}
