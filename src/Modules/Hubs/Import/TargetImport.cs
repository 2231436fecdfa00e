using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Import;

internal static class TargetImport
{
    public static void Add(Project project, ProjectRow row, Place where, IdSource ids)
    {
        var keys = (row.Targets ?? []).Select(target => target.Key).ToHashSet();
        foreach (var target in row.Targets ?? [])
        {
            if (target.SubsetOf is { } whole && (!keys.Contains(whole) || whole == target.Key)) throw where.Fault($"has the target '{target.Key}' as a part of '{whole}', which is no other target");
            project.Targets.Add(Make(project, target, where, ids.New()));
        }
    }

    private static Target Make(Project project, TargetRow row, Place where, Guid id)
    {
        var target = new Target
        {
            Id = id,
            ProjectId = project.Id,
            Key = row.Key,
            Order = project.Targets.Count,
            Indicator = row.Indicator,
            Unit = row.Unit,
            AtLeast = row.AtLeast,
            SubsetOf = row.SubsetOf,
            Source = row.Source,
        };
        AddValues(target, row, where);
        foreach (var (part, value) in row.Split ?? new Dictionary<string, long>()) target.Parts.Add(new TargetPart { TargetId = id, Part = part, Value = value });
        foreach (var step in row.ByHalfYear ?? []) target.Steps.Add(new TargetStep { TargetId = id, From = step.From, To = step.To, Value = step.Value });
        return target;
    }

    private static void AddValues(Target target, TargetRow row, Place where)
    {
        if (row.Revised is not { } revised)
        {
            target.Values.Add(new TargetValue { TargetId = target.Id, Decision = 1, Value = row.Value });
            return;
        }

        if (revised.To != row.Value) throw where.Fault($"has the target '{row.Key}' revised to {revised.To}, but its value is {row.Value}");
        target.Values.Add(new TargetValue { TargetId = target.Id, Decision = 1, Value = revised.From });
        target.Values.Add(new TargetValue { TargetId = target.Id, Decision = revised.Decision, Value = revised.To });
    }
}
