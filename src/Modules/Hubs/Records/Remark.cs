using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>Something a reader of the project should know, a kind of benefit it aims at, or a review ahead.</summary>
internal sealed class Remark : IAudited
{
    public required Guid Id { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required int Order { get; init; }

    public required RemarkKind Kind { get; init; }

    public required LocalText Text { get; init; }

    public DateOnly? Day { get; init; }
}

/// <summary>The numbers are stored.</summary>
internal enum RemarkKind
{
    Note = 0,
    Benefit = 1,
    Review = 2,
}
