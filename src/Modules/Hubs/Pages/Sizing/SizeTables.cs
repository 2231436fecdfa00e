using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Showing;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Tables;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>The steps to a size class, and the records they rest on, as lists.</summary>
internal sealed class SizeTables(SizeView view, string hub, Address overview, bool mayEdit, IStringLocalizer texts)
{
    private SizePoint Latest => view.Latest;

    public Table<SizeRow> Counted() => Of("size.counted", Rows(),
        new("name", texts["size.enterprise"], row => row.Line is { } line ? Name(line) : texts["size.sum"].Value),
        new("relation", texts["size.relation"], row => row.Line is { } line ? texts[$"size.relation.{Keys.Kebab(line.Member.Relation)}"].Value : null),
        new("part", texts["size.part"], row => row.Line?.Member.Part) { IsNumeric = true },
        new("staff", texts["size.staff"], row => Staff(row.Figures?.StaffTenths)) { IsNumeric = true },
        new("turnover", texts["size.turnover"], row => Euro(row.Figures?.Turnover)) { IsNumeric = true },
        new("balance", texts["size.balance"], row => Euro(row.Figures?.Balance)) { IsNumeric = true },
        new("from", texts["size.from"], row => row.Line?.Figures is { } figures ? $"{Shown.ShortDate(figures.YearEnd)}, {figures.Source}" : null));

    public Table<SizeLimit> Limits() => Of("size.limits", view.Classes.All,
        new("class", texts["size.class"], limit => limit.Code.Label.In(Language.Current)),
        new("staff", texts["size.staff"], limit => Compared(limit.StaffFits, texts["size.below", limit.StaffBelow])),
        new("turnover", texts["size.turnover"], limit => Compared(limit.TurnoverFits, texts["size.at-most", Shown.Money(limit.Turnover)])),
        new("balance", texts["size.balance"], limit => Compared(limit.BalanceFits, texts["size.at-most", Shown.Money(limit.Balance)])),
        new("fits", texts["size.fits"], limit => Latest.IsPublic ? Cell.Tag("neutral", texts["size.no.public"]) : Latest.Sum is { } sum ? Cell.Tag(limit.Fits(sum) ? "success" : "neutral", texts[limit.Fits(sum) ? "size.yes" : "size.no"]) : null));

    public Table<SizePoint> Years() => Of("size.years", [.. view.Points.Reverse()],
        new("day", texts["size.point"], point => point.Day),
        new("class", texts["size.of-year"], point => Class(point.Class)),
        new("standing", texts["size.standing"], point => Class(point.Standing)),
        new("why", texts["size.why"], point => Why(point)));

    public Table<SizeFigures> Figures() => Of("size.figures", [.. view.Figures.Reverse()],
        new("year", texts["size.year"], figures => Open("figures", figures.Id, Shown.ShortDate(figures.YearEnd))),
        new("staff", texts["size.staff"], figures => Staff(figures.StaffTenths)) { IsNumeric = true },
        new("turnover", texts["size.turnover"], figures => figures.Turnover) { IsNumeric = true },
        new("balance", texts["size.balance"], figures => figures.Balance) { IsNumeric = true },
        new("rate", texts["size.rate"], figures => FieldWriting.Scaled(figures.PerEuro, 10_000)) { IsNumeric = true },
        new("source", texts["size.source"], figures => figures.Source));

    public Table<Ownership> Owners() => Of("size.owners", view.Owners,
        new("owner", texts["size.owner-share"], link => Open("owners", link.Id, $"{view.Name(link.OwnerId)}, {Shown.Percent(link.Share)}")),
        new("owned", texts["size.owned"], link => view.Name(link.OwnedId)),
        new("how", texts["size.how"], link => link.Controls ? texts["size.how.controls"].Value : link.IsExempt ? texts["size.how.exempt"].Value : null),
        new("from", texts["add.from"], link => link.From),
        new("to", texts["add.to"], link => link.To));

    public static string? Staff(long? tenths) => tenths is { } value ? Shown.Number(value / 10d, value % 10 == 0 ? 0 : 1) : null;

    private List<SizeRow> Rows()
    {
        var lines = Latest.Lines.OrderBy(line => line.Member.Relation).ThenBy(line => view.Name(line.Member.Id), StringComparer.Create(Language.Current.Culture, ignoreCase: true));
        List<SizeRow> rows = [.. lines.Select(line => new SizeRow(line, line.Counted))];
        if (rows.Count > 1 && Latest.Sum is { } sum) rows.Add(new SizeRow(null, sum));
        return rows;
    }

    /// <summary>In whole euro: cents tell nobody anything here.</summary>
    public static Money? Euro(Money? amount) => amount is { } value ? value with { Minor = (long)Math.Round(value.Minor / 100m, MidpointRounding.AwayFromZero) * 100 } : null;

    private object Name(SizeLine line) => line.Member.Relation == SizeRelation.Own ? view.Name(line.Member.Id) : Cell.Link(Doors.Size(hub, line.Member.Id), view.Name(line.Member.Id));

    private object Open(string what, Guid id, string words) => mayEdit ? Cell.Link(new Address($"{overview.Path}/{what}/{id}"), words) : words;

    private string Compared(Func<FiguresInEuro, bool> fits, string limit) => Latest.Sum is { } sum ? $"{limit}: {texts[fits(sum) ? "size.yes" : "size.no"]}" : limit;

    private string? Class(string? code) => code is null ? null : view.Classes.Label(code)?.In(Language.Current) ?? texts["size.class.large"];

    private string Why(SizePoint point) => point.IsPublic ? texts["size.why.public", Shown.Percent(point.PublicPart)] : texts[
        point.Class is null ? "size.why.missing" : point.OwnersChanged ? "size.why.owners" : point.Standing != point.Class ? "size.why.two-years" : "size.why.figures"];

    private Table<T> Of<T>(string caption, IReadOnlyList<T> rows, params Column<T>[] columns) =>
        new() { Caption = texts[caption], Address = overview, Empty = texts[$"{caption}.none"], Rows = rows, Columns = columns };
}

/// <summary>One that is counted, or the sum of all, which has no line.</summary>
internal sealed record SizeRow(SizeLine? Line, FiguresInEuro? Figures);
