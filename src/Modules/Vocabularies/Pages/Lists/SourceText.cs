using Microsoft.Extensions.Localization;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Pages.Lists;

/// <summary>A source and its licence as the pages say them.</summary>
internal static class SourceText
{
    public const string Own = "as the project";

    public static string Of(CodeSource source) =>
        source.Holder is null or "the project" || source.Name.Contains(source.Holder, StringComparison.Ordinal) ? source.Name : $"{source.Holder}: {source.Name}";

    public static string Licence(CodeSource source, IStringLocalizer texts) => source.Licence switch
    {
        null => "",
        Own => texts["vocabularies.licence.own"],
        "open data" => texts["vocabularies.licence.open"],
        _ => source.Licence,
    };
}
