using System.Globalization;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Pages.Lists;

/// <summary>What a list says of its codes beside their names, such as the limits of a size class: a column for each, in the order of <see cref="Shown"/>. What programs alone need stays in the JSON.</summary>
internal static class AttributeColumns
{
    private static readonly string[] Shown = ["headcountBelow", "turnoverAtMostEur", "balanceSheetAtMostEur", "staffFrom", "staffTo", "authority", "person", "coast", "isPublic"];

    public static IEnumerable<ListColumn<Code>> Of(CodeList list, Language language, IStringLocalizer<VocabulariesModule> texts) =>
        from name in Shown
        let values = list.Codes.Select(code => code.Attributes.GetValueOrDefault(name)).OfType<string>().ToList()
        where values.Count > 0
        select new ListColumn<Code>(name, texts[$"vocabulary.attribute.{name}"], code => Said(code.Attributes.GetValueOrDefault(name), language, texts)) { IsNumeric = values.TrueForAll(IsNumber) };

    private static string? Said(string? value, Language language, IStringLocalizer<VocabulariesModule> texts) =>
        value is null ? null : IsNumber(value) ? long.Parse(value, CultureInfo.InvariantCulture).ToString("N0", language.Culture) : texts[$"vocabulary.value.{value}"];

    private static bool IsNumber(string value) => value.All(char.IsAsciiDigit);
}
