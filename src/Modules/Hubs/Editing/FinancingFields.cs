using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>A financing line as typed. The financier may be an organisation on record; its name or number, written in full, is then enough.</summary>
internal sealed class FinancingFields
{
    public string? NameSv { get; set; }

    public string? NameEn { get; set; }

    public string? Nature { get; set; }

    public string? Form { get; set; }

    public string? Share { get; set; }

    public string? Cap { get; set; }

    public string? Amount { get; set; }

    public string? ConditionSv { get; set; }

    public string? ConditionEn { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    /// <summary>The organisation on record that is meant; found by the name, never sent with the form.</summary>
    internal OrganisationSummary? Financier { get; set; }

    public static FinancingFields Of(FinancingLine line, OrganisationSummary? financier) => new()
    {
        Financier = financier,
        NameSv = line.Name.Sv,
        NameEn = line.Name.En,
        Nature = Keys.Kebab(line.Nature),
        Form = Keys.Kebab(line.Form),
        Share = FieldWriting.Share(line.Share),
        Cap = FieldWriting.Amount(line.CapMinor),
        Amount = FieldWriting.Amount(line.AmountMinor),
        ConditionSv = line.Condition?.Sv,
        ConditionEn = line.Condition?.En,
        From = FieldWriting.Day(line.From),
        To = FieldWriting.Day(line.To),
    };

    public Parsed<NewFinancing> Parse(string currency)
    {
        var f = new FieldReader();
        var nameSv = f.Required(NameSv, nameof(NameSv), "add.financing.name.missing", 300);
        var name = new LocalText(nameSv, f.Optional(NameEn, nameof(NameEn), 300) ?? nameSv);
        var (nature, form) = (f.Choice<FinancingNature>(Nature, nameof(Nature), "add.financing.nature.missing"), f.Choice<FinancingForm>(Form, nameof(Form), "add.financing.form.missing"));
        var (share, cap, amount) = (f.Percent(Share, nameof(Share)), f.Minor(Cap, nameof(Cap)), f.Minor(Amount, nameof(Amount)));
        f.Check(cap is null || amount is null || amount <= cap, nameof(Amount), "add.financing.over-cap");
        var condition = f.Text(ConditionSv, nameof(ConditionSv), ConditionEn, nameof(ConditionEn), 1000);
        var (from, to) = (f.Day(From, nameof(From)), f.Day(To, nameof(To)));
        f.Check(from is null || to is null || from <= to, nameof(To), "add.period.backwards");
        return f.Result(() => new NewFinancing(
            Financier?.Id, name, nature, form, share, cap, amount, currency, condition, from, to));
    }
}
