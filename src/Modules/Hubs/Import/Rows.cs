using System.Text.Json.Serialization;
using Samverka.Kernel;

namespace Samverka.Hubs.Import;

// What the demo files write; the names are theirs. What a file says and nobody reads stops the import: it would be thought to be shown.
internal sealed record ProjectsFile(IReadOnlyList<HubRow> Hubs, IReadOnlyList<ProjectRow> Projects);

internal sealed record DemoHubFile(HubRow Hub, IReadOnlyList<ProjectRow> Projects, IReadOnlyList<PersonRow>? People);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record HubRow(
    string Key, string Slug, LocalText Name, LocalText Summary, LocalText? FictionNotice, LocalText? Region, string Kind, IReadOnlyList<string>? Nuts, string Theme,
    string? ReferencePrefix, PromiseRow? Promise, ContactRow? Contact, string? Website, string? NetworkListing, string? PartOf, bool RunByAuthority,
    bool? TakesApplications, bool Demo, string? Source, IReadOnlyList<string>? Languages = null);

internal sealed record PromiseRow(int? AnswerWithinWorkingDays, LocalText? Text, IReadOnlyList<int>? ClosedWeeks);

internal sealed record ContactRow(string? Email, string? Phone);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ProjectRow(
    string Key, string Hub, LocalText Name, string? CaseNumber, string? RegistrationNumber, string? PeriodFrom, string? PeriodTo, LocalText? PeriodNote, BudgetRow? Budget,
    IReadOnlyList<DecisionRow>? Decisions, IReadOnlyList<FinancingRow>? Financing, IReadOnlyList<PartnerRow>? Partners, int? PartnersStated, int? PartnersNotPublished,
    IReadOnlyList<string>? Regions, IReadOnlyList<string>? Follows, IReadOnlyList<TargetRow>? Targets, LocalText? TargetsNote, IReadOnlyList<LocalText>? BenefitAxes,
    IReadOnlyList<ReviewRow>? Reviews, IReadOnlyList<LocalText>? Notes, IReadOnlyList<string>? Sources);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BudgetRow(long? AmountMinor, string Currency, LocalText? Published);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DecisionRow(int Version, string? Date, string Kind, LocalText What, string? PeriodFrom, string? PeriodTo, string? Source, BudgetRow? Budget = null);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FinancingRow(
    string? Financier, LocalText Name, string Nature, string Kind, string? Share, LocalText? ShareNote, long? Cap, long? AmountMinor, string Currency,
    LocalText? Condition, string? AidBasis, DateOnly? From, DateOnly? To, LocalText? Source);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PartnerRow(string Organisation, string? Unit, string Status, DateOnly? From, DateOnly? To, string? Source);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record TargetRow(
    string Key, LocalText Indicator, long Value, bool AtLeast, string? Unit, string? SubsetOf, IReadOnlyDictionary<string, long>? Split,
    IReadOnlyList<StepRow>? ByHalfYear, RevisedRow? Revised, LocalText? Source);

internal sealed record StepRow(DateOnly From, DateOnly To, long Value);

internal sealed record RevisedRow(int Decision, long From, long To);

internal sealed record ReviewRow(LocalText Name, DateOnly Date);

/// <summary>A person without a role is named in the demo, as one who answers for a test environment, and has no account.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PersonRow(string Key, string Name, string? Role, string Organisation, string Email, string? Language, bool Demo);
