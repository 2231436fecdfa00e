using Microsoft.Extensions.Localization;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Showing;

/// <summary>A point on a project's line of time; <see cref="When"/> is a day, or words where no day is published. The number is that of a decision that can be read and compared.</summary>
internal sealed record Milestone(object When, string Title, string? Text, string? Source, bool IsInForce, int? Number = null)
{
    public static IReadOnlyList<Milestone> Of(ProjectView view, IStringLocalizer texts, Language language)
    {
        var points = new List<(DateOnly Place, int Order, Milestone Point)>();
        var place = DateOnly.MinValue;
        foreach (var decision in view.Project.Decisions.Where(d => d == view.InForce || Decisions.IsMade(d, view.Day)).OrderBy(d => d.Number))
        {
            if (decision.Date is { } date && date.Earliest > place) place = date.Earliest;
            points.Add((place, 0, Made(decision, view, texts, language)));
        }

        if (view.Terms.PeriodFrom is { } from) points.Add((from.Earliest, 1, new(Shown(from, language), texts[from.Latest < view.Day ? "timeline.started" : "timeline.start"], null, null, false)));
        foreach (var review in view.Project.Remarks.Where(r => r is { Kind: RemarkKind.Review, Day: not null }))
        {
            points.Add((review.Day!.Value, 2, new(review.Day!.Value, review.Text.In(language), null, null, false)));
        }

        if (view.Terms.PeriodTo is { } to) points.Add((to.Latest, 3, new(Shown(to, language), texts[view.IsOver ? "timeline.ended" : "timeline.end"], null, null, false)));
        return [.. points.OrderBy(point => point.Place).ThenBy(point => point.Order).Select(point => point.Point)];
    }

    private static Milestone Made(Decision decision, ProjectView view, IStringLocalizer texts, Language language) => new(
        decision.Date is { } date ? Shown(date, language) : texts["date.not-published"].Value,
        texts[Keys.Of(decision.Kind), decision.Number],
        decision.What.In(language),
        decision.Source,
        view.Project.Decisions.Count > 1 && decision.Number == view.InForce.Number && !view.IsBefore,
        view.Project.Decisions.Count > 1 ? decision.Number : null);

    private static object Shown(PublishedDate date, Language language) => date.Earliest == date.Latest ? date.Earliest : date.Show(language);
}
