using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>What a project is to reach. Its value belongs to a decision: an amending decision adds a value and leaves the old one.</summary>
internal sealed class Target : IAudited
{
    public required Guid Id { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required string Key { get; init; }

    public required int Order { get; init; }

    public required LocalText Indicator { get; init; }

    /// <summary>organisations, pilots, days … or SEK-minor for an amount in öre.</summary>
    public string? Unit { get; init; }

    public bool AtLeast { get; init; }

    /// <summary>The key of the target among whose organisations these are counted; null when they come in addition.</summary>
    public string? SubsetOf { get; init; }

    public LocalText? Source { get; init; }

    public List<TargetValue> Values { get; } = [];

    public List<TargetPart> Parts { get; } = [];

    public List<TargetStep> Steps { get; } = [];

    /// <summary>The value under the decision with this number.</summary>
    public long Under(int decision) => (Values.Where(v => v.Decision <= decision).MaxBy(v => v.Decision) ?? Values.MinBy(v => v.Decision)!).Value;
}

/// <summary>The value from a decision on.</summary>
internal sealed class TargetValue : IAudited
{
    public required Guid TargetId { get; init; }

    public required int Decision { get; init; }

    public required long Value { get; init; }
}

/// <summary>A part of the value, such as companies, public bodies, home or foreign.</summary>
internal sealed class TargetPart : IAudited
{
    public required Guid TargetId { get; init; }

    public required string Part { get; init; }

    public required long Value { get; init; }
}

/// <summary>What is to be reached in a span of the project.</summary>
internal sealed class TargetStep : IAudited
{
    public required Guid TargetId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required long Value { get; init; }
}
