using System.Globalization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>The price in a line of a file: out the one in force, in a new one, unless the price list says the same already.</summary>
internal static class PriceCells
{
    private const string From = "priceFrom";
    private const string Amount = "amount";
    private const string Discounted = "discounted";
    private const string Currency = "currency";
    private const string Unit = "unit";

    public static IReadOnlyList<string> Columns { get; } = [From, Amount, Discounted, Currency, Unit];

    public static IEnumerable<string> Of(Price? price) => price is null ? Columns.Select(_ => "")
        : [Day(price.Validity.From), Whole(price.Amount), price.Discounted is { } paid ? Whole(paid) : "", price.Amount.Currency, price.Unit.ToString()];

    /// <summary>Null when the line says nothing new of the price. A line that names no day means today.</summary>
    public static Parsed<Price?> Read(IReadOnlyDictionary<string, string> cells, PriceList standing, DateOnly today)
    {
        string Cell(string column) => cells.GetValueOrDefault(column, "").Trim();
        if (Columns.All(column => Cell(column).Length == 0)) return new Parsed<Price?>.Valid(null);
        var form = new PriceForm
        {
            From = Cell(From).Length == 0 ? Day(today) : Cell(From),
            Amount = Cell(Amount),
            Discounted = Cell(Discounted),
            Currency = Cell(Currency),
            Unit = Enum.GetNames<PriceUnit>().FirstOrDefault(name => name.Equals(Cell(Unit), StringComparison.OrdinalIgnoreCase)) ?? "",
        };
        if (form.Parse() is not Parsed<Price>.Valid { Value: var price }) return Wrong([.. ((Parsed<Price>.Invalid)form.Parse()).Errors.Select(error => error with { Field = Column(error.Field) })]);
        if (standing.Says(price)) return new Parsed<Price?>.Valid(null);
        if (price.Validity.From < today) return Wrong([new FieldError(From, "price.in-the-past")]);
        return standing.With(price).Refusal is { } refusal ? Wrong([new FieldError(Column(PriceForm.FieldOf(refusal)), refusal)]) : new Parsed<Price?>.Valid(price);
    }

    private static Parsed<Price?>.Invalid Wrong(IReadOnlyList<FieldError> errors) => new(errors);

    private static string Column(string field) => field == nameof(PriceForm.From) ? From : field.ToLowerInvariant();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Whole(Money money) => (money.Minor / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
