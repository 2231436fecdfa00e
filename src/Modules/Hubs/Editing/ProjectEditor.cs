using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Adds what has been decided of a project. Nothing that was decided before is changed; a mistake is taken back.</summary>
internal sealed class ProjectEditor(SamverkaDb db, UnitOfWork work, IdSource ids, TimeProvider clock)
{
    /// <summary>The number of the next version, with new values for the targets that it changes; of the one there is when the form was sent before.</summary>
    public Task<Deciding> Add(ProjectId project, Guid id, NewDecision decision, Actor by, CancellationToken cancellation) =>
        work.Under(Locks(project, decision.Targets.Keys), new Change(by, "hubs.add-decision"), async () =>
        {
            if (await db.Set<Decision>().IgnoreQueryFilters().FirstOrDefaultAsync(d => d.Id == id, cancellation) is { } made) return new Deciding(made.Number, []);
            var targets = await db.Set<Target>().AsSplitQuery().Where(t => t.ProjectId == project).ToListAsync(cancellation);
            if (DecisionForm.Check(decision.Targets, targets) is { Count: > 0 } errors) return new Deciding(null, errors);
            var number = 1 + (await db.Set<Decision>().IgnoreQueryFilters().Where(d => d.ProjectId == project).MaxAsync(d => (int?)d.Number, cancellation) ?? 0);
            db.Add(decision.Make(id, project, number));
            // One that was removed meanwhile is left as it is.
            foreach (var target in targets.Where(target => decision.Targets.ContainsKey(target.Id))) Decide(target, number, decision.Targets[target.Id], by);
            return new Deciding(number, []);
        }, cancellation);

    /// <summary>Takes the newest decision back, with the target values that it brought. False for the first, and when another one is newer.</summary>
    public async Task<bool> TakeBack(ProjectId project, int number, string reason, Actor by, CancellationToken cancellation)
    {
        var targets = await ValuedBy(project, number).Select(target => target.Id).ToListAsync(cancellation);
        return await work.Under(Locks(project, targets), new Change(by, "hubs.take-back-decision", reason), async () =>
        {
            var newest = await db.Set<Decision>().Where(d => d.ProjectId == project).OrderByDescending(d => d.Number).FirstAsync(cancellation);
            if (newest.Number != number || newest.Kind == DecisionKind.Decision) return false;
            newest.TakeBack(clock.Now(), by, reason);
            foreach (var target in await ValuedBy(project, number).AsSplitQuery().ToListAsync(cancellation)) TakeBack(target, number, reason, by);
            return true;
        }, cancellation);
    }

    /// <summary>The place after the last of those that the project has or has had.</summary>
    public async Task<int> NextOrder(ProjectId project, CancellationToken cancellation) =>
        1 + (await db.Set<FinancingLine>().IgnoreQueryFilters().Where(l => l.ProjectId == project).MaxAsync(l => (int?)l.Order, cancellation) ?? -1);

    // Removed ones too, which can be put back; what was said of a target before stays as it was said.
    private IQueryable<Target> ValuedBy(ProjectId project, int number) =>
        db.Set<Target>().IgnoreQueryFilters().Where(t => t.ProjectId == project && t.PastOf == null && t.Values.Any(v => v.Decision == number));

    // Whoever has a target's form open has not seen the new value, and may not save over it.
    private static LockKey[] Locks(ProjectId project, IEnumerable<Guid> targets) =>
        [new("hubs", $"decisions {project}"), VersionedRecords.LockOf<Target>(project), .. targets.Select(VersionedRecords.LockOf)];

    private void Decide(Target target, int number, long value, Actor by)
    {
        StepOn(target, null, by);
        target.Values.Add(new TargetValue { TargetId = target.Id, Decision = number, Value = value });
    }

    // A target that only this decision set goes with it: without a value it says nothing.
    private void TakeBack(Target target, int number, string reason, Actor by)
    {
        StepOn(target, reason, by);
        target.IsRemoved |= target.Values.All(value => value.Decision == number);
        target.Values.RemoveAll(value => value.Decision == number);
    }

    private void StepOn(Target target, string? reason, Actor by)
    {
        db.Add(target.StepOn(ids.New()));
        target.Write(clock.Now(), by, reason);
    }
}

/// <summary>What came of writing a decision down: its number, or what its values would make wrong.</summary>
internal sealed record Deciding(int? Number, IReadOnlyList<FieldError> Refused);

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
