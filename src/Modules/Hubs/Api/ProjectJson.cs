using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;

namespace Samverka.Hubs.Api;

/// <summary>A project as it stood on a day. Null means not published.</summary>
internal sealed record ProjectJson(
    string Key, string Hub, LocalText Name, DateOnly AsOf, string? PeriodFrom, string? PeriodTo, IReadOnlyList<string> Nuts, string? CaseNumber, string? RegistrationNumber, Money? Budget,
    IReadOnlyList<DecisionJson> Decisions, IReadOnlyList<FinancingJson> Financing, IReadOnlyList<PartnerJson> Partners, int? PartnersStated, int? PartnersNotPublished,
    IReadOnlyList<TargetJson> Targets, IReadOnlyList<LocalText> Notes, IReadOnlyList<string> Sources)
{
    public static ProjectJson Of(ProjectView view)
    {
        var project = view.Project;
        return new ProjectJson(
            project.Key, view.Hub.Slug, project.Name, view.Day, view.Terms.PeriodFrom?.Text, view.Terms.PeriodTo?.Text, project.Nuts, project.CaseNumber, project.RegistrationNumber, view.Budget,
            [.. project.Decisions.OrderBy(d => d.Number).Select(d => new DecisionJson(d.Number, Keys.Kebab(d.Kind), d.Date?.Text, d.What, d.Number == view.InForce.Number, d.Source))],
            [.. view.Financing.Select(FinancingJson.Of)],
            [.. view.Partners.SelectMany(group => group.Partners.Select(p => new PartnerJson(p.Organisation.Name, p.Units, Keys.Kebab(group.Status))))],
            project.PartnersStated, project.PartnersNotPublished,
            [.. project.Targets.OrderBy(t => t.Order).Select(t => TargetJson.Of(t, view))],
            [.. view.Notes], project.Sources);
    }
}

internal sealed record DecisionJson(int Number, string Kind, string? Date, LocalText What, bool InForce, string? Source);

internal sealed record FinancingJson(LocalText Financier, string Nature, string Form, decimal? SharePercent, Money? Cap, Money? Amount, LocalText? Condition, LocalText? Source)
{
    public static FinancingJson Of(FinancingLine line) =>
        new(line.Name, Keys.Kebab(line.Nature), Keys.Kebab(line.Form), line.Share?.Percent, line.Cap, line.Amount, line.Condition, line.Source);
}

internal sealed record PartnerJson(string Organisation, IReadOnlyList<LocalText> Units, string Status);

internal sealed record TargetJson(string Key, LocalText Indicator, long? Value, bool AtLeast, string? Unit, string? AmongThoseOf)
{
    public static TargetJson Of(Target target, ProjectView view) => new(
        target.Key, target.Indicator, target.Under(view.InForce.Number), target.AtLeast, target.IsAmount ? $"{view.Project.Currency}-minor" : target.Unit,
        TargetNode.Whole(target, view.Project.Targets));
}
