using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>That one organisation owns a part of another.</summary>
internal sealed class Ownership : SizeRecord
{
    public required OrganisationId OwnerId { get; set; }

    public required OrganisationId OwnedId { get; set; }

    /// <summary>Of the capital or of the votes, whichever is more.</summary>
    public required Rate Share { get; set; }

    /// <summary>The owner decides by agreement or by the right to appoint, whatever the share.</summary>
    public bool Controls { get; set; }

    /// <summary>An investor that does not make the two partners (Recommendation 2003/361, annex, article 3.2): a university, a venture capital company, a business angel.</summary>
    public bool IsExempt { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Whoever decides has the whole of it.</summary>
    public int Held => Controls ? SizeGroup.Whole : Share.TenThousandths;

    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Those that hold on the day, an owner once: merged records may both say it, and what was entered last counts.</summary>
    public static IEnumerable<Ownership> On(IEnumerable<Ownership> ownerships, DateOnly day) =>
        ownerships.Where(link => link.HoldsOn(day)).GroupBy(link => (link.OwnerId, link.OwnedId)).Select(same => same.MaxBy(link => link.Id)!);
}
