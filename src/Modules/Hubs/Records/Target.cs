using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>What a project is to reach. Its value belongs to a decision: an amending decision adds a value and leaves the old one.</summary>
internal sealed class Target : VersionedRecord
{
    /// <summary>The unit of an amount, whatever the project's currency: it is kept in öre or cent.</summary>
    public const string Amount = "SEK-minor";

    public required string Key { get; init; }

    public required int Order { get; init; }

    public required LocalText Indicator { get; set; }

    /// <summary>organisations, pilots, days … or SEK-minor for an amount.</summary>
    public string? Unit { get; set; }

    public bool AtLeast { get; set; }

    /// <summary>The key of the target among whose organisations these are counted; null when they come in addition.</summary>
    public string? SubsetOf { get; set; }

    public LocalText? Source { get; init; }

    public List<TargetValue> Values { get; private set; } = [];

    public List<TargetPart> Parts { get; private set; } = [];

    public List<TargetStep> Steps { get; private set; } = [];

    public bool IsAmount => Unit == Amount;

    /// <summary>The value under the decision with this number; null when none is left, as after a decision was taken back.</summary>
    public long? Under(int decision) => (Values.Where(v => v.Decision <= decision).MaxBy(v => v.Decision) ?? Values.MinBy(v => v.Decision))?.Value;

    protected override void TakeParts()
    {
        Values = [.. Values.Select(v => new TargetValue { TargetId = Id, Decision = v.Decision, Value = v.Value })];
        Parts = [.. Parts.Select(p => new TargetPart { TargetId = Id, Part = p.Part, Value = p.Value })];
        Steps = [.. Steps.Select(s => new TargetStep { TargetId = Id, From = s.From, To = s.To, Value = s.Value })];
    }
}

/// <summary>The value from a decision on.</summary>
internal sealed class TargetValue : IAudited
{
    public required Guid TargetId { get; init; }

    public required int Decision { get; init; }

    public required long Value { get; set; }
}

/// <summary>A part of the value, such as companies, public bodies, home or foreign.</summary>
internal sealed class TargetPart : IAudited
{
    public required Guid TargetId { get; init; }

    public required string Part { get; init; }

    public required long Value { get; set; }
}

/// <summary>What is to be reached in a span of the project.</summary>
internal sealed class TargetStep : IAudited
{
    public required Guid TargetId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; set; }

    public required long Value { get; set; }
}
