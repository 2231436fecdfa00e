using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Vocabularies.Crosswalks;

/// <summary>An administrator's own answer for one code of a mapping, from a day on. Never altered but for being undone.</summary>
internal sealed class CrosswalkOverride : IAudited
{
    public const int CodesMaxLength = 1000;
    public const int ReasonMaxLength = 500;

    public required Guid Id { get; init; }

    public required string FromList { get; init; }

    public required string ToList { get; init; }

    public required string FromCode { get; init; }

    /// <summary>The codes it is mapped to, separated by spaces; empty when mapped to nothing.</summary>
    public required string ToCodes { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required string Reason { get; init; }

    public required DateTime MadeAt { get; init; }

    public DateTime? UndoneAt { get; private set; }

    public IReadOnlyList<string> Targets => ToCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Holds(DateOnly day) => UndoneAt is null && new Validity(ValidFrom, ValidTo).Holds(day);

    public void Undo(DateTime now) => UndoneAt ??= now;

    public static void Build(ModelBuilder model) => model.Entity<CrosswalkOverride>(row =>
    {
        row.ToTable("crosswalk_override").Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.FromList).HasMaxLength(60);
        row.Property(r => r.ToList).HasMaxLength(60);
        row.Property(r => r.FromCode).HasMaxLength(100);
        row.Property(r => r.ToCodes).HasMaxLength(CodesMaxLength);
        row.Property(r => r.Reason).HasMaxLength(ReasonMaxLength);
        row.Ignore(r => r.Targets);
        row.HasIndex(r => new { r.FromList, r.ToList, r.FromCode });
    });
}
