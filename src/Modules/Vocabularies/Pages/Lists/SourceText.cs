using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Pages.Lists;

/// <summary>A source and its licence as the pages say them.</summary>
internal static class SourceText
{
    public const string Own = "as the project";

    public static string Of(CodeSource source, Language language) => (source.NameIn(language), source.HolderIn(language)) switch
    {
        (var name, null) => name,
        var (name, holder) when source.Licence == Own || name.Contains(holder, StringComparison.Ordinal) => name,
        var (name, holder) => $"{holder}: {name}",
    };

    public static string Licence(CodeSource source, IStringLocalizer texts) => source.Licence switch
    {
        null => "",
        Own => texts["vocabularies.licence.own"],
        "open data" => texts["vocabularies.licence.open"],
        _ => source.Licence,
    };
}
