using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.UnitTests.Applications;

public sealed class TriageRulesTests
{
    private static readonly DateTime Sent = new(2027, 1, 18, 8, 0, 0, DateTimeKind.Utc);

    // What may follow what, written out: everything that is not here is refused.
    private static readonly HashSet<(ApplicationStatus From, ApplicationStatus To)> Allowed =
    [
        (ApplicationStatus.Received, ApplicationStatus.Asked), (ApplicationStatus.Received, ApplicationStatus.Accepted), (ApplicationStatus.Received, ApplicationStatus.Referred),
        (ApplicationStatus.Received, ApplicationStatus.Declined), (ApplicationStatus.Received, ApplicationStatus.Withdrawn),
        (ApplicationStatus.Asked, ApplicationStatus.Received), (ApplicationStatus.Asked, ApplicationStatus.Accepted), (ApplicationStatus.Asked, ApplicationStatus.Referred),
        (ApplicationStatus.Asked, ApplicationStatus.Declined), (ApplicationStatus.Asked, ApplicationStatus.Withdrawn),
    ];

    public static TheoryData<int, int> All =>
        [.. from source in Enum.GetValues<ApplicationStatus>() from target in Enum.GetValues<ApplicationStatus>() select new TheoryDataRow<int, int>((int)source, (int)target)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_step_from_every_status_is_allowed_or_changes_nothing(int from, int to)
    {
        var (source, target) = ((ApplicationStatus)from, (ApplicationStatus)to);
        var application = In(source);
        var (version, rows) = (application.Version, application.History.Count);

        var outcome = application.Move(new Move(target, Actor.User(Ids.New()), version, "A word", "A note"), Ids.New(), Sent.AddDays(1));

        if (Allowed.Contains((source, target)))
        {
            Assert.Equal(new MoveOutcome.Moved(version + 1), outcome);
            Assert.Equal((target, version + 1, rows + 1), (application.Status, application.Version, application.History.Count));
            Assert.Equal((target, "A word", "A note"), (application.History[^1].Status, application.History[^1].Message, application.History[^1].InternalNote));
        }
        else
        {
            Assert.Equal(new MoveOutcome.NotPossible(source), outcome);
            Assert.Equal((source, version, rows), (application.Status, application.Version, application.History.Count));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_step_seen_at_another_version_changes_nothing_whatever_it_is(int from, int to)
    {
        var application = In((ApplicationStatus)from);
        var rows = application.History.Count;

        var outcome = application.Move(new Move((ApplicationStatus)to, Actor.User(Ids.New()), application.Version - 1, null, null), Ids.New(), Sent.AddDays(1));

        Assert.Equal(new MoveOutcome.ChangedMeanwhile((ApplicationStatus)from), outcome);
        Assert.Equal(((ApplicationStatus)from, rows), (application.Status, application.History.Count));
    }

    [Fact]
    public void What_is_decided_is_closed_and_only_a_decision_or_a_question_must_be_explained()
    {
        Assert.Equal([ApplicationStatus.Received, ApplicationStatus.Asked], Enum.GetValues<ApplicationStatus>().Where(status => status.IsOpen()));
        Assert.Equal([ApplicationStatus.Asked, ApplicationStatus.Referred, ApplicationStatus.Declined], Enum.GetValues<ApplicationStatus>().Where(status => status.NeedsMessage()));
    }

    [Fact]
    public void The_first_adviser_who_acts_stays_its_adviser_and_a_customer_never_becomes_one()
    {
        var (first, second) = (Ids.New(), Ids.New());
        var application = In(ApplicationStatus.Received);

        application.Move(new Move(ApplicationStatus.Asked, Actor.User(first), application.Version, "?", null), Ids.New(), Sent);
        application.Move(new Move(ApplicationStatus.Received, Actor.Customer(Ids.New()), application.Version, "!", null), Ids.New(), Sent);
        application.Move(new Move(ApplicationStatus.Accepted, Actor.User(second), application.Version, null, null), Ids.New(), Sent);

        Assert.Equal(first, application.AdviserId);
    }

    // What else may be done where, written out.
    [Theory]
    [InlineData((int)ApplicationStatus.Received, "Note Message HandOver Left Wrote")]
    [InlineData((int)ApplicationStatus.Asked, "Note Message HandOver Left Wrote")]
    [InlineData((int)ApplicationStatus.Accepted, "Note Message HandOver TakeBack Left Speaks Wrote")]
    [InlineData((int)ApplicationStatus.Referred, "Note Message HandOver TakeBack Wrote")]
    [InlineData((int)ApplicationStatus.Declined, "Note Message HandOver TakeBack Wrote")]
    [InlineData((int)ApplicationStatus.Withdrawn, "Note Message")]
    public void Every_deed_in_every_status_is_allowed_or_changes_nothing(int status, string allowed)
    {
        foreach (var step in Enum.GetValues<HistoryStep>())
        {
            var (application, adviser) = (In((ApplicationStatus)status), Ids.New());
            var (version, rows) = (application.Version, application.History.Count);

            var outcome = application.Do(new Deed(step, Actor.User(Ids.New()), version, "A word", "A note", step == HistoryStep.HandOver ? adviser : null), Ids.New(), Sent.AddDays(1));

            if (allowed.Split(' ').Contains(step.ToString()))
            {
                Assert.Equal(new MoveOutcome.Moved(version + 1), outcome);
                Assert.Equal((step, "A word", "A note"), (application.History[^1].Step, application.History[^1].Message, application.History[^1].InternalNote));
                Assert.Equal(step == HistoryStep.TakeBack ? ApplicationStatus.Received : (ApplicationStatus)status, application.Status);
                Assert.Equal(step == HistoryStep.HandOver ? adviser : null, application.AdviserId);
                Assert.Equal(rows + 1, application.History.Count);
            }
            else
            {
                Assert.Equal(new MoveOutcome.NotPossible((ApplicationStatus)status), outcome);
                Assert.Equal((version, rows), (application.Version, application.History.Count));
            }
        }
    }

    [Theory]
    [InlineData(HistoryStep.Note, true)]
    [InlineData(HistoryStep.Message, true)]
    [InlineData(HistoryStep.HandOver, false)]
    [InlineData(HistoryStep.TakeBack, false)]
    internal void Only_words_are_kept_whatever_happened_since_it_was_seen(HistoryStep step, bool kept)
    {
        var application = In(ApplicationStatus.Accepted);

        var outcome = application.Do(new Deed(step, Actor.User(Ids.New()), application.Version - 1, "A word", "A note", Ids.New()), Ids.New(), Sent.AddDays(1));

        Assert.Equal(kept, outcome is MoveOutcome.Moved);
    }

    private static Application In(ApplicationStatus status)
    {
        var application = new Application
        {
            Id = new Samverka.Applications.Contracts.ApplicationId(Ids.New()),
            DraftId = Ids.New(),
            Reference = "X-2027-0001",
            HubId = new HubId(Ids.New()),
            OrganisationId = new OrganisationId(Ids.New()),
            OrganisationName = "Kvisten",
            CustomerId = Ids.New(),
            ContactName = "Berit",
            ContactEmail = "b@example.org",
            Language = Language.Swedish,
            Need = "Hjälp",
            SentAt = Sent,
        };
        application.Receive(Ids.New());
        if (status != ApplicationStatus.Received) application.Move(new Move(status, Actor.System, application.Version, null, null), Ids.New(), Sent);
        Assert.Equal(status, application.Status);
        return application;
    }
}
