using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samverka.Kernel;

namespace Samverka.Hubs.Records;

/// <summary>The parts of a project.</summary>
internal static class ProjectModel
{
    private static readonly ValueConverter<PublishedDate, string> Date = new(date => date.Text, text => PublishedDate.Parse(text)!.Value);

    private static readonly ValueConverter<LocalText?, string> BothLanguages = new(text => text!.Sv + "\n" + text.En, lines => Read(lines));

    public static void Build(ModelBuilder model)
    {
        model.Entity<Decision>(decision =>
        {
            decision.ToTable("decision").Property(d => d.Id).ValueGeneratedNever();
            decision.Property(d => d.Date).HasConversion(Date).HasMaxLength(PublishedDate.MaxLength);
            decision.Property(d => d.PeriodFrom).HasConversion(Date).HasMaxLength(PublishedDate.MaxLength);
            decision.Property(d => d.PeriodTo).HasConversion(Date).HasMaxLength(PublishedDate.MaxLength);
            decision.Property(d => d.BudgetPublished).HasConversion(BothLanguages);
            decision.ComplexProperty(d => d.What);
            decision.Property(d => d.TakenBackReason).HasMaxLength(VersionedRecord.ReasonMax);
            decision.HasIndex(d => new { d.ProjectId, d.Number }).IsUnique();
        });
        model.Entity<FinancingLine>(line =>
        {
            line.ToTable("financing_line");
            Keep(line);
            line.Property(l => l.Currency).HasMaxLength(3);
            line.ComplexProperty(l => l.Name);
            line.ComplexProperty(l => l.ShareNote);
            line.ComplexProperty(l => l.Condition);
            line.ComplexProperty(l => l.Source);
            line.Ignore(l => l.Amount).Ignore(l => l.Cap);
        });
        model.Entity<Partnership>(partnership =>
        {
            partnership.ToTable("partnership");
            Keep(partnership);
            partnership.HasIndex(p => p.OrganisationId);
        });
        model.Entity<Remark>(remark =>
        {
            remark.ToTable("remark").Property(r => r.Id).ValueGeneratedNever();
            remark.ComplexProperty(r => r.Text);
        });
        Targets(model);
    }

    // A single line is from before there were two, and the same in both.
    internal static LocalText Read(string lines) => lines.Split('\n') is [var sv, var en] ? new LocalText(sv, en) : LocalText.Same(lines);

    private static void Targets(ModelBuilder model)
    {
        model.Entity<Target>(target =>
        {
            target.ToTable("target");
            Keep(target);
            target.Property(t => t.Key).HasMaxLength(60);
            target.ComplexProperty(t => t.Indicator);
            target.ComplexProperty(t => t.Source);
            target.HasIndex(t => new { t.ProjectId, t.Key }).IsUnique().HasFilter("past_of IS NULL");
            target.Navigation(t => t.Values).AutoInclude();
            target.Navigation(t => t.Parts).AutoInclude();
            target.Navigation(t => t.Steps).AutoInclude();
            target.HasMany(t => t.Values).WithOne().HasForeignKey(v => v.TargetId);
            target.HasMany(t => t.Parts).WithOne().HasForeignKey(p => p.TargetId);
            target.HasMany(t => t.Steps).WithOne().HasForeignKey(s => s.TargetId);
        });
        model.Entity<TargetValue>().ToTable("target_value").HasKey(v => new { v.TargetId, v.Decision });
        model.Entity<TargetPart>(part =>
        {
            part.ToTable("target_part").HasKey(p => new { p.TargetId, p.Part });
            part.Property(p => p.Part).HasMaxLength(40);
        });
        model.Entity<TargetStep>().ToTable("target_step").HasKey(s => new { s.TargetId, s.From });
    }

    private static void Keep<T>(EntityTypeBuilder<T> record)
        where T : VersionedRecord
    {
        record.Property(r => r.Id).ValueGeneratedNever();
        record.Property(r => r.Reason).HasMaxLength(VersionedRecord.ReasonMax);
        record.HasIndex(r => r.PastOf);
    }
}
