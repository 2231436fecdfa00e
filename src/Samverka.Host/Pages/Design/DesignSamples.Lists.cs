using Samverka.Kernel;
using Samverka.Ui.Tables;

namespace Samverka.Host.Pages.Design;

internal static partial class DesignSamples
{
    private static readonly IReadOnlyList<Request> Rows =
    [
        new("DHS-2026-0042", "Exempelverkstaden", "info", new("Väntar på svar", "Waiting for an answer"), new(2026, 11, 20), 12, Money.Sek(1_250_000)),
        new("DHS-2026-0041", "Påhittade Livs", "success", new("Klart", "Done"), new(2026, 11, 18), 40, Money.Sek(0)),
        new("DHS-2026-0038", "Sagokommunen", "danger", new("Försenat", "Late"), new(2026, 11, 2), 1204, Money.Sek(9_900_000)),
    ];

    public static Table Requests(Func<string, string, string> say) => List(say, Rows) with
    {
        SortedBy = "received",
        Descending = true,
        Next = DesignModel.Here.With("after", "x"),
        Previous = DesignModel.Here,
        Export = DesignModel.Here.With("format", "csv"),
    };

    public static Table NoRequests(Func<string, string, string> say) => List(say, []);

    private static Table<Request> List(Func<string, string, string> say, IReadOnlyList<Request> rows) => new()
    {
        Caption = say("Förfrågningar", "Requests"),
        Address = DesignModel.Here,
        Empty = say("Inga förfrågningar passar filtret. Ta bort ett villkor eller rensa filtret.", "No request fits the filter. Take away a condition or clear the filter."),
        Rows = rows,
        Columns =
        [
            new("number", say("Nummer", "Number"), row => Cell.Link(DesignModel.Here, row.Number)) { IsSortable = true },
            new("organisation", say("Organisation", "Organisation"), row => row.Organisation) { IsSortable = true },
            new("state", say("Läge", "State"), row => Cell.Tag(row.Kind, row.State.ToString())),
            new("received", say("Kom in", "Received"), row => row.Received) { IsSortable = true },
            new("hours", say("Timmar", "Hours"), row => row.Hours) { IsNumeric = true, IsSortable = true },
            new("value", say("Värde", "Value"), row => row.Value) { IsNumeric = true },
        ],
    };

    internal sealed record Request(string Number, string Organisation, string Kind, LocalText State, DateOnly Received, int Hours, Money Value);
}
