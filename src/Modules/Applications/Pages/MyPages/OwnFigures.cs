using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Tables;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>An organisation's size figures as a hub has recorded them, a year a row.</summary>
internal static class OwnFigures
{
    public static Table Table(IReadOnlyList<RecordedYear> years, IStringLocalizer texts) => new Table<RecordedYear>
    {
        Caption = texts["own.years"],
        Address = Doors.MyPages,
        Empty = texts["own.years.none"],
        Rows = years,
        Columns =
        [
            new("year", texts["own.year"], year => Shown.ShortDate(year.YearEnd)),
            new("staff", texts["own.staff"], year => Shown.Number((double)year.Staff, year.Staff % 1 == 0 ? 0 : 1)) { IsNumeric = true },
            new("turnover", texts["own.turnover"], year => Amount(year.Turnover, year)) { IsNumeric = true },
            new("balance", texts["own.balance"], year => Amount(year.Balance, year)) { IsNumeric = true },
            new("rate", texts["own.rate"], year => year.PerEuro == 1 ? null : Shown.Number((double)year.PerEuro, 4)) { IsNumeric = true },
            new("source", texts["own.source"], year => year.Source),
        ],
    };

    private static Money Amount(decimal amount, RecordedYear year) => new((long)(amount * 100), year.Currency);
}
