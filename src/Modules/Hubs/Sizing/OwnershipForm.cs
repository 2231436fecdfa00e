using Samverka.Hubs.Editing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Sizing;

/// <summary>An owner, or something that is owned, as typed.</summary>
internal sealed class OwnershipForm
{
    /// <summary>The other owns this one.</summary>
    public const string Owner = "owner";

    /// <summary>This one owns the other.</summary>
    public const string Owned = "owned";

    public string? Other { get; set; }

    public string? Way { get; set; }

    public string? Share { get; set; }

    public bool Controls { get; set; }

    public bool IsExempt { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public static OwnershipForm Of(Ownership ownership, bool isOwner, string? other) => new()
    {
        Other = other,
        Way = isOwner ? Owned : Owner,
        Share = FieldWriting.Share(ownership.Share),
        Controls = ownership.Controls,
        IsExempt = ownership.IsExempt,
        From = FieldWriting.Day(ownership.From),
        To = FieldWriting.Day(ownership.To),
    };

    public Parsed<NewOwnership> Parse(OrganisationId self, IReadOnlyList<OrganisationSummary> matches)
    {
        var f = new FieldReader();
        var words = f.Required(Other, nameof(Other), "add.partner.missing", 200);
        if (words.Length > 0) f.Check(matches.Count == 1, nameof(Other), matches.Count == 0 ? "size.other.unknown" : "add.partner.several");
        f.Check(matches.Count != 1 || matches[0].Id != self, nameof(Other), "size.other.self");
        f.Check(Way is Owner or Owned, nameof(Way), "add.choice.missing");
        f.Check(!string.IsNullOrWhiteSpace(Share), nameof(Share), "add.share.malformed");
        var share = f.Percent(Share, nameof(Share));
        var (from, to) = (f.Day(From, nameof(From)), f.Day(To, nameof(To)));
        f.Check(from is null || to is null || from <= to, nameof(To), "add.period.backwards");
        return f.Result(() => Way == Owner
            ? new NewOwnership(matches[0].Id, self, share!.Value, Controls, IsExempt, from, to)
            : new NewOwnership(self, matches[0].Id, share!.Value, Controls, IsExempt, from, to));
    }

    /// <summary>The texts of the form by their keys, to be held against another version.</summary>
    public IReadOnlyList<(string Key, string? Value)> Fields() =>
    [
        ("size.other", Other), ("size.way", Way), ("size.share", Share), ("size.controls", Controls ? "✓" : null), ("size.exempt", IsExempt ? "✓" : null), ("add.from", From), ("add.to", To),
    ];
}

internal sealed record NewOwnership(OrganisationId Owner, OrganisationId Owned, Rate Share, bool Controls, bool IsExempt, DateOnly? From, DateOnly? To)
{
    public Ownership Make(Guid id, HubId hub)
    {
        var ownership = new Ownership { Id = id, HubId = hub, OwnerId = Owner, OwnedId = Owned, Share = Share };
        Write(ownership);
        return ownership;
    }

    public void Write(Ownership ownership)
    {
        (ownership.OwnerId, ownership.OwnedId, ownership.Share) = (Owner, Owned, Share);
        (ownership.Controls, ownership.IsExempt, ownership.From, ownership.To) = (Controls, IsExempt, From, To);
    }
}
