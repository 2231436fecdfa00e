using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.UnitTests.Hubs;

/// <summary>What a later decision leaves unsaid stays as it was, wherever a project is shown.</summary>
public sealed class ProjectTermsTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly ProjectId Id = Ids.New<ProjectId>();
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public void What_an_amendment_does_not_say_is_as_it_was()
    {
        var terms = ProjectTerms.On([Decision(1, "2024-01-01", "2024", "2026", 100), Decision(2, "2025-01-01")], Day);

        Assert.Equal(("2024", "2026", 100L), (terms.PeriodFrom?.Text, terms.PeriodTo?.Text, terms.BudgetMinor));
    }

    [Fact]
    public void Each_part_is_what_was_said_of_it_last_by_the_day()
    {
        Decision[] decisions = [Decision(1, "2024-01-01", "2024", "2026", 100), Decision(2, "2025-01-01", to: "2027"), Decision(3, "2026-07-01", budget: 300)];

        Assert.Equal(("2024", "2027", 100L), Said(ProjectTerms.On(decisions, Day)));
        Assert.Equal(("2024", "2026", 100L), Said(ProjectTerms.On(decisions, new DateOnly(2024, 12, 31))));
        Assert.Equal(("2024", "2027", 300L), Said(ProjectTerms.Newest(decisions)));
        Assert.Equal(("2024", "2027", 100L), Said(ProjectTerms.Under(decisions, 2)));
    }

    [Fact]
    public void Before_anything_is_decided_the_first_decision_is_what_there_is() =>
        Assert.Equal(("2024", "2026", 100L), Said(ProjectTerms.On([Decision(2, "2025-01-01", to: "2027"), Decision(1, "2024-01-01", "2024", "2026", 100)], new DateOnly(2020, 1, 1))));

    [Fact]
    public void What_is_published_in_the_place_of_a_budget_goes_with_it()
    {
        var about = new LocalText("ungefär en miljon", "about a million");
        Decision[] decisions = [Decision(1, "2024-01-01", budget: 100, published: about), Decision(2, "2025-01-01", budget: 200)];

        Assert.Equal(about, ProjectTerms.Under(decisions, 1).BudgetPublished);
        Assert.Null(ProjectTerms.Under(decisions, 2).BudgetPublished);
    }

    [Fact]
    public void A_project_is_over_and_has_a_budget_although_its_newest_decision_says_nothing_of_either()
    {
        var view = View(project => project.Decisions.AddRange([Decision(1, "2020-01-01", "2020", "2023", 100), Decision(2, "2021-01-01")]), []);

        Assert.True(view.IsOver);
        Assert.Equal(new Money(100, "SEK"), view.Budget);
        Assert.Equal("add.partner.outside", PartnerRule.Of(view.Project, new Dictionary<OrganisationId, OrganisationSummary>()).Check(Partner(Ids.New<OrganisationId>(), from: new DateOnly(2024, 1, 1)), [])?.Key);
    }

    [Fact]
    public void An_organisation_with_two_records_that_were_merged_is_counted_once()
    {
        var (kept, merged) = (Ids.New<OrganisationId>(), Ids.New<OrganisationId>());
        var one = new OrganisationSummary(kept, "Räkvikens Fisk AB", null, null, null, "SE", false, true);
        Partnership[] partners = [Partner(kept), Partner(merged), Partner(merged, PartnerStatus.Coordinator), Partner(merged, PartnerStatus.CoFinancier)];
        var groups = PartnerGroups.Of(partners, new PartnerNames(new Dictionary<OrganisationId, OrganisationSummary> { [kept] = one, [merged] = one }, new Dictionary<UnitId, UnitSummary>()));

        var view = View(project =>
        {
            project.Decisions.Add(Decision(1, "2024-01-01"));
            project.Partners.AddRange(partners);
        }, groups);

        Assert.Equal((1, 0, 1, 0, 0), (view.NamedPartners, view.CoFinanciers, view.Coordinators, view.OtherPartners, view.ProjectPartners));
    }

    private static (string?, string?, long?) Said(ProjectTerms terms) => (terms.PeriodFrom?.Text, terms.PeriodTo?.Text, terms.BudgetMinor);

    private static Partnership Partner(OrganisationId organisation, PartnerStatus status = PartnerStatus.Associated, DateOnly? from = null) =>
        new() { Id = Ids.New(), ProjectId = Id, OrganisationId = organisation, Status = status, From = from };

    private static ProjectView View(Action<Project> fill, IReadOnlyList<PartnerGroup> partners)
    {
        var project = new Project { Id = Id, HubId = Ids.New<HubId>(), Key = "provet", Name = LocalText.Same("Provet") };
        fill(project);
        return new ProjectView(null!, project, Day, Decisions.InForce(project.Decisions, Day), partners, [], [], []);
    }

    private static Decision Decision(int number, string? date, string? from = null, string? to = null, long? budget = null, LocalText? published = null) => new()
    {
        Id = Ids.New(),
        ProjectId = Id,
        Number = number,
        Kind = number == 1 ? DecisionKind.Decision : DecisionKind.Amending,
        Date = PublishedDate.Parse(date),
        What = LocalText.Same("what"),
        PeriodFrom = PublishedDate.Parse(from),
        PeriodTo = PublishedDate.Parse(to),
        BudgetMinor = budget,
        BudgetPublished = published,
    };
}
