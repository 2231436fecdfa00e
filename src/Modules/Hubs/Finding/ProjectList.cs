using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Finding;

/// <summary>Projects of every hub, found by name, case number or registration number however it is written.</summary>
internal sealed class ProjectList(SamverkaDb db, TimeProvider clock)
{
    public const int Most = 500;

    private const int ShortestNumber = 3;

    /// <summary>At most <see cref="Most"/>, by hub and name.</summary>
    public async Task<IReadOnlyList<FoundProject>> Find(string? words, string? hubSlug, CancellationToken cancellation)
    {
        var projects = db.Set<Project>().AsNoTracking();
        var text = (words ?? "").Trim().ToLowerInvariant();
        var bare = ProjectWords.Bare(text);
        if (text.Length > 0) projects = projects.Where(p => p.SearchText.Contains(text) || (bare.Length >= ShortestNumber && p.SearchText.Contains(bare)));
        var rows = await (from project in projects
                          join hub in db.Set<Hub>() on project.HubId equals hub.Id
                          where hubSlug == null || hub.Slug == hubSlug
                          orderby hub.Slug, project.Key
                          select new
                          {
                              project.Key,
                              project.Name,
                              project.CaseNumber,
                              project.RegistrationNumber,
                              project.Currency,
                              project.HubId,
                              hub.Slug,
                              HubName = hub.Name,
                              hub.IsDemo,
                              Decisions = project.Decisions.ToList(),
                          }).Take(Most).ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => (Row: row, Terms: ProjectTerms.On(row.Decisions, clock.Today()))).Select(found => new FoundProject(
                found.Row.HubId, found.Row.Slug, found.Row.HubName, found.Row.Key, found.Row.Name, found.Row.CaseNumber, found.Row.RegistrationNumber,
                found.Terms.PeriodFrom, found.Terms.PeriodTo, found.Terms.Budget(found.Row.Currency), found.Row.IsDemo)),
        ];
    }
}

internal sealed record FoundProject(
    HubId HubId, string HubSlug, LocalText HubName, string Key, LocalText Name, string? CaseNumber, string? RegistrationNumber, PublishedDate? From, PublishedDate? To, Money? Budget, bool IsDemo);
