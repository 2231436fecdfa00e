using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Adds what has been decided of a project. Nothing that was decided before is changed.</summary>
internal sealed class ProjectEditor(SamverkaDb db, UnitOfWork work, IdSource ids)
{
    /// <summary>The next version, with new values for the targets that it changes.</summary>
    public Task<int> Add(ProjectId project, NewDecision decision, Actor by, CancellationToken cancellation) =>
        work.Under([new LockKey("hubs", $"decisions {project}")], new Change(by, "hubs.add-decision"), async () =>
        {
            var number = 1 + (await db.Set<Decision>().Where(d => d.ProjectId == project).MaxAsync(d => (int?)d.Number, cancellation) ?? 0);
            db.Add(new Decision
            {
                Id = ids.New(),
                ProjectId = project,
                Number = number,
                Kind = number == 1 ? DecisionKind.Decision : DecisionKind.Amending,
                Date = decision.Date,
                What = decision.What,
                PeriodFrom = decision.PeriodFrom,
                PeriodTo = decision.PeriodTo,
                Source = decision.Source,
            });
            foreach (var (target, value) in decision.Targets) db.Add(new TargetValue { TargetId = target, Decision = number, Value = value });
            return number;
        }, cancellation);

    public async Task Add(ProjectId project, NewFinancing line, Actor by, CancellationToken cancellation)
    {
        var order = await db.Set<FinancingLine>().CountAsync(l => l.ProjectId == project, cancellation);
        db.Add(new FinancingLine
        {
            Id = ids.New(),
            ProjectId = project,
            Order = order,
            Financier = line.Financier,
            Name = line.Name,
            Nature = line.Nature,
            Form = line.Form,
            Share = line.Share,
            CapMinor = line.CapMinor,
            AmountMinor = line.AmountMinor,
            Currency = line.Currency,
            Condition = line.Condition,
            From = line.From,
            To = line.To,
        });
        await work.Save(new Change(by, "hubs.add-financing"), cancellation);
    }

    public async Task Add(ProjectId project, NewPartner partner, Actor by, CancellationToken cancellation)
    {
        db.Add(new Partnership
        {
            Id = ids.New(),
            ProjectId = project,
            OrganisationId = partner.Organisation,
            UnitId = partner.Unit,
            Status = partner.Status,
            From = partner.From,
            To = partner.To,
        });
        await work.Save(new Change(by, "hubs.add-partner"), cancellation);
    }
}

internal sealed record NewDecision(PublishedDate? Date, LocalText What, PublishedDate? PeriodFrom, PublishedDate? PeriodTo, string? Source, IReadOnlyDictionary<Guid, long> Targets);

internal sealed record NewFinancing(
    OrganisationId? Financier, LocalText Name, FinancingNature Nature, FinancingForm Form, Rate? Share, long? CapMinor, long? AmountMinor, string Currency,
    LocalText? Condition, DateOnly? From, DateOnly? To);

internal sealed record NewPartner(OrganisationId Organisation, UnitId? Unit, PartnerStatus Status, DateOnly? From, DateOnly? To);
