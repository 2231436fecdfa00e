using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Adds what has been decided of a project. Nothing that was decided before is changed; a mistake is taken back.</summary>
internal sealed class ProjectEditor(SamverkaDb db, UnitOfWork work, IdSource ids)
{
    /// <summary>The next version, with new values for the targets that it changes.</summary>
    public Task<int> Add(ProjectId project, NewDecision decision, Actor by, CancellationToken cancellation) =>
        work.Under([new LockKey("hubs", $"decisions {project}")], new Change(by, "hubs.add-decision"), async () =>
        {
            var number = 1 + (await db.Set<Decision>().IgnoreQueryFilters().Where(d => d.ProjectId == project).MaxAsync(d => (int?)d.Number, cancellation) ?? 0);
            db.Add(decision.Make(ids.New(), project, number));
            foreach (var (target, value) in decision.Targets) db.Add(new TargetValue { TargetId = target, Decision = number, Value = value });
            return number;
        }, cancellation);

    /// <summary>Takes the newest decision back, with the target values that it brought. False for the first, and when another one is newer.</summary>
    public Task<bool> TakeBack(ProjectId project, int number, string reason, Actor by, CancellationToken cancellation) =>
        work.Under([new LockKey("hubs", $"decisions {project}")], new Change(by, "hubs.take-back-decision", reason), async () =>
        {
            var newest = await db.Set<Decision>().Where(d => d.ProjectId == project).OrderByDescending(d => d.Number).FirstAsync(cancellation);
            if (newest.Number != number || newest.Kind == DecisionKind.Decision) return false;
            newest.IsTakenBack = true;
            db.RemoveRange(await db.Set<TargetValue>().Where(v => v.Decision == number && db.Set<Target>().Any(t => t.Id == v.TargetId && t.ProjectId == project)).ToListAsync(cancellation));
            return true;
        }, cancellation);

    /// <summary>The place after the last of those that the project has or has had.</summary>
    public async Task<int> NextOrder(ProjectId project, CancellationToken cancellation) =>
        1 + (await db.Set<FinancingLine>().IgnoreQueryFilters().Where(l => l.ProjectId == project).MaxAsync(l => (int?)l.Order, cancellation) ?? -1);
}

internal sealed record NewDecision(PublishedDate? Date, LocalText What, PublishedDate? PeriodFrom, PublishedDate? PeriodTo, long? BudgetMinor, string? Source, IReadOnlyDictionary<Guid, long> Targets)
{
    public Decision Make(Guid id, ProjectId project, int number) => new()
    {
        Id = id,
        ProjectId = project,
        Number = number,
        Kind = number == 1 ? DecisionKind.Decision : DecisionKind.Amending,
        Date = Date,
        What = What,
        PeriodFrom = PeriodFrom,
        PeriodTo = PeriodTo,
        BudgetMinor = BudgetMinor,
        Source = Source,
    };
}

internal sealed record NewFinancing(
    OrganisationId? Financier, LocalText Name, FinancingNature Nature, FinancingForm Form, Rate? Share, long? CapMinor, long? AmountMinor, string Currency,
    LocalText? Condition, DateOnly? From, DateOnly? To)
{
    public FinancingLine Make(Guid id, ProjectId project, int order)
    {
        var line = new FinancingLine { Id = id, ProjectId = project, Order = order, Name = Name, Nature = Nature, Form = Form, Currency = Currency };
        Write(line);
        return line;
    }

    public void Write(FinancingLine line)
    {
        (line.Financier, line.Name, line.Nature, line.Form) = (Financier, Name, Nature, Form);
        (line.Share, line.CapMinor, line.AmountMinor) = (Share, CapMinor, AmountMinor);
        (line.Condition, line.From, line.To) = (Condition, From, To);
    }
}

internal sealed record NewPartner(OrganisationId Organisation, UnitId? Unit, PartnerStatus Status, DateOnly? From, DateOnly? To)
{
    public Partnership Make(Guid id, ProjectId project)
    {
        var partnership = new Partnership { Id = id, ProjectId = project, OrganisationId = Organisation, Status = Status };
        Write(partnership);
        return partnership;
    }

    public void Write(Partnership partnership)
    {
        (partnership.OrganisationId, partnership.UnitId, partnership.Status) = (Organisation, Unit, Status);
        (partnership.From, partnership.To) = (From, To);
    }
}
