using System.Globalization;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Ui.Forms;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>The words that pages say for codes, languages and prices.</summary>
internal sealed class OfferingWords(ICodeLists lists, IStringLocalizer<CatalogueModule> texts)
{
    public string Label(string list, string code) => list switch
    {
        FacetNames.Language => texts[$"offering.language.{code}"],
        _ => lists.Current(list).Label(code, Language.Current),
    };

    public IReadOnlyList<Choice> Choices(string list) => list == FacetNames.Language
        ? [.. Language.All.Select(language => new Choice(language.Code, Label(list, language.Code)))]
        : [.. lists.Current(list).Codes.Select(code => new Choice(code.Value, code.Label.In(Language.Current)))];

    /// <summary>The choices that leave something, each with how many; the present one always.</summary>
    public IReadOnlyList<Choice> Counted(string list, FacetCounts counts, string? chosen) =>
        [.. from choice in Choices(list)
            let count = counts.Of(list, choice.Value)
            where count > 0 || choice.Value == chosen
            select choice with { Label = $"{choice.Label} ({count})" }];

    /// <summary>What a field of a form or a version says, with labels instead of codes.</summary>
    public string Shown(ContentField field, string text) => (field, text) switch
    {
        (_, "") => texts["offering-history.empty"],
        ({ Shape: FieldShape.Flag }, _) => texts["offering-history.yes"],
        ({ Shape: FieldShape.Unit }, _) => texts["offering-history.unit"],
        ({ Shape: FieldShape.Day }, _) when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Ui.Content.Shown.Date(day),
        ({ List: { } list }, _) => string.Join(", ", text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code => Label(list, code))),
        _ => text,
    };

    public string Amount(Price? price) => price switch
    {
        null => texts["price.not-stated"],
        { Unit: PriceUnit.Free } => texts["price.free"],
        _ => Ui.Content.Shown.Money(price.Amount),
    };

    public string Yes => texts["offering-history.yes"];

    public string Unit(PriceUnit unit) => texts[$"price.unit.{unit}"];

    /// <summary>Amount and unit in one line, for a card.</summary>
    public string Line(Price? price) => price is null or { Unit: PriceUnit.Free } ? Amount(price) : $"{Amount(price)} {Unit(price.Unit)}";
}
