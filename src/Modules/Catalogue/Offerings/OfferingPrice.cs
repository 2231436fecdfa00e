using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings;

/// <summary>
/// A row of an offering's price list. Its end is set by the row that follows; nothing else of it ever changes. What has been public stays: a row that was wrong
/// says when it was corrected, and the one in its place which it corrects. Only a row that nobody else has seen is thrown away.
/// </summary>
internal sealed class OfferingPrice : IAudited
{
    public const int NoteMax = 300;

    public required Guid Id { get; init; }

    public required OfferingId OfferingId { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; set; }

    public required long AmountMinor { get; init; }

    /// <summary>What is left to pay when the hub carries a part; null when not stated.</summary>
    public long? DiscountedMinor { get; init; }

    public required string Currency { get; init; }

    public required PriceUnit Unit { get; init; }

    public string NoteSv { get; init; } = "";

    public string NoteEn { get; init; } = "";

    public required DateTime SetAt { get; init; }

    /// <summary>Null for what came from a file of the product.</summary>
    public Guid? SetBy { get; init; }

    /// <summary>Who let it into the list when it had waited for review; null when nobody had to.</summary>
    public Guid? ReviewedBy { get; init; }

    /// <summary>When it was found wrong; null for what the list says.</summary>
    public DateTime? CorrectedAt { get; set; }

    /// <summary>The row that this one stands in place of; null when it corrects none.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>Since when it waits for the review of the offering's change; null for what the list says.</summary>
    public DateTime? AwaitsSince { get; init; }

    public Price AsPrice() => new(
        new Validity(From, To), new Money(AmountMinor, Currency), Unit,
        NoteSv.Length + NoteEn.Length == 0 ? null : new LocalText(NoteSv, NoteEn),
        DiscountedMinor is { } minor ? new Money(minor, Currency) : null);

    public static OfferingPrice Of(Price price, Guid id, OfferingId offering, DateTime now, PriceHands hands = default, Guid? corrects = null, bool awaits = false) => new()
    {
        SetBy = hands.Writer,
        ReviewedBy = hands.Reviewer,
        Corrects = corrects,
        AwaitsSince = awaits ? now : null,
        Id = id,
        OfferingId = offering,
        From = price.Validity.From,
        To = price.Validity.To,
        AmountMinor = price.Amount.Minor,
        DiscountedMinor = price.Discounted?.Minor,
        Currency = price.Amount.Currency,
        Unit = price.Unit,
        NoteSv = price.Note?.Sv ?? "",
        NoteEn = price.Note?.En ?? "",
        SetAt = now,
    };
}

/// <summary>Who wrote a price, and who let it into the list; null where nobody is known or had to.</summary>
internal readonly record struct PriceHands(Guid? Writer, Guid? Reviewer = null);
