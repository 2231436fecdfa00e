using System.Globalization;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Prices;

/// <summary>A new row of a price list as it is typed.</summary>
internal sealed class PriceForm
{
    private const long MostMinor = 1_000_000_000_00;

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Amount { get; set; }

    public string? Discounted { get; set; }

    public string? Currency { get; set; }

    public string? Unit { get; set; }

    public string? NoteSv { get; set; }

    public string? NoteEn { get; set; }

    /// <summary>The field that a refusal of the price list is about.</summary>
    public static string FieldOf(string refusal) => refusal switch
    {
        "price.free-means-zero" or "price.negative" => nameof(Amount),
        "price.discount-not-lower" => nameof(Discounted),
        "price.ends-before-start" => nameof(To),
        "price.nothing-corrected" => nameof(Amount),
        _ => nameof(From),
    };

    /// <summary>A row's price as it would be typed.</summary>
    public static PriceForm Of(Price price) => new()
    {
        From = price.Validity.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Amount = Typed(price.Amount),
        Discounted = price.Discounted is { } paid ? Typed(paid) : null,
        Currency = price.Amount.Currency,
        Unit = price.Unit.ToString(),
        NoteSv = price.Note?.Sv,
        NoteEn = price.Note?.En,
    };

    public Parsed<Price> Parse()
    {
        var fields = new FieldReader();
        var from = Day(fields, From, nameof(From));
        var to = string.IsNullOrWhiteSpace(To) ? (DateOnly?)null : Day(fields, To, nameof(To));
        var unit = Enum.TryParse<PriceUnit>(Unit, out var read) && Enum.IsDefined(read) ? read : (PriceUnit?)null;
        fields.Check(unit is not null, nameof(Unit), "price.bad-unit");
        var minor = unit == PriceUnit.Free && string.IsNullOrWhiteSpace(Amount) ? 0 : Minor(fields);
        var discounted = fields.Minor(Discounted, nameof(Discounted), "price.bad-amount", MostMinor);
        var currency = (fields.Optional(Currency, nameof(Currency), 3) ?? "SEK").ToUpperInvariant();
        fields.Check(currency is "SEK" or "EUR", nameof(Currency), "price.bad-currency");
        var (sv, en) = (fields.Optional(NoteSv, nameof(NoteSv), OfferingPrice.NoteMax) ?? "", fields.Optional(NoteEn, nameof(NoteEn), OfferingPrice.NoteMax) ?? "");
        return fields.Result(() => new Price(new Validity(from, to), new Money(minor, currency), unit!.Value, sv.Length + en.Length == 0 ? null : new LocalText(sv, en), discounted is { } paid ? new Money(paid, currency) : null));
    }

    private static DateOnly Day(FieldReader fields, string? typed, string field)
    {
        if (DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (string.IsNullOrWhiteSpace(typed)) fields.Add(field, "price.missing-from");
        else fields.Add(field, "offering.bad-day", typed);
        return default;
    }

    private static string Typed(Money money) => (money.Minor / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    private long Minor(FieldReader fields)
    {
        fields.Check(!string.IsNullOrWhiteSpace(Amount), nameof(Amount), "price.missing-amount");
        return fields.Minor(Amount, nameof(Amount), "price.bad-amount", MostMinor) ?? 0;
    }
}
