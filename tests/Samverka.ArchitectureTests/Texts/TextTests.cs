using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Texts;

public sealed partial class TextTests
{
    [Fact]
    public void Every_text_stands_once_in_both_languages_with_the_same_places() =>
        Rule.Holds(Uneven(TextFiles.All(Repository.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && path.StartsWith("src/", StringComparison.Ordinal)))));

    [Fact]
    public void Every_text_asked_for_exists() => Rule.Holds(Missing([.. Sources()]));

    [Fact]
    public void No_text_stands_unused() => Rule.Holds(Unused([.. Sources()]));

    [Fact]
    public void A_missing_a_double_an_empty_and_a_differing_text_are_found() =>
        Assert.Equal(
            ["src/Modules/A: 'b' is only in sv", "src/Modules/A: 'd' is only in en", "src/Modules/A: 'a' twice in sv", "src/Modules/A: 'c' is empty in en", "src/Modules/A: 'e' has other places in en"],
            Uneven(TextFiles.All(
            [
                new("src/Modules/A/Resources/sv.json", """{"a":"A","b":"B","c":"C","e":"{0} av {1}"}"""),
                new("src/Modules/A/Resources/more.sv.json", """{"a":"A"}"""),
                new("src/Modules/A/Resources/en.json", """{"a":"A","c":" ","d":"D","e":"{0}"}"""),
            ])));

    [Fact]
    public void Texts_that_nobody_has_and_texts_that_nobody_uses_are_found()
    {
        SourceFile[] files =
        [
            new("src/Modules/A/Resources/sv.json", """{"a.used":"A","a.idle":"B","a.error":"C","a.kind.one":"D"}"""),
            new("src/Modules/A/Pages/P.cshtml", """<p>@T["a.used"] @T["a.gone", 1] @T["a.kind." + kind] @T["ui.shared"]</p>"""),
            new("src/Modules/A/Form.cs", """var read = new FieldReader(); read.Required(Name, nameof(Name), "a.error", 3); read.Check(false, "Name", "a.lost");"""),
            new("src/Samverka.Ui/Resources/sv.json", """{"ui.shared":"S"}"""),
        ];

        Assert.Equal(["src/Modules/A/Pages/P.cshtml: a.gone", "src/Modules/A/Form.cs: a.lost"], Missing(files));
        Assert.Equal(["src/Modules/A: a.idle"], Unused(files));
    }

    private static IEnumerable<SourceFile> Sources() =>
        Repository.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && Extension().IsMatch(path) && !Repository.IsMade(path) && !path.Contains("package"));

    private static IEnumerable<string> Uneven(IReadOnlyList<TextFiles> projects) => projects.SelectMany(texts =>
    {
        var (sv, en) = (texts.In("sv"), texts.In("en"));
        return (IEnumerable<string>)
        [
            .. sv.ExceptBy(en.Select(text => text.Key), text => text.Key).Select(text => $"'{text.Key}' is only in sv"),
            .. en.ExceptBy(sv.Select(text => text.Key), text => text.Key).Select(text => $"'{text.Key}' is only in en"),
            .. from language in (string[])["sv", "en"] from twice in texts.In(language).CountBy(text => text.Key) where twice.Value > 1 select $"'{twice.Key}' twice in {language}",
            .. from language in (string[])["sv", "en"] from text in texts.In(language) where string.IsNullOrWhiteSpace(text.Text) select $"'{text.Key}' is empty in {language}",
            .. from pair in sv.DistinctBy(text => text.Key).Join(en, s => s.Key, e => e.Key, (s, e) => (s.Key, Sv: s.Text, En: e.Text))
               where !string.IsNullOrWhiteSpace(pair.En) && !Places(pair.Sv).SetEquals(Places(pair.En))
               select $"'{pair.Key}' has other places in en",
        ];
    }, (texts, fault) => $"{texts.Project}: {fault}");

    private static IEnumerable<string> Missing(IReadOnlyList<SourceFile> files)
    {
        var texts = TextFiles.All(files);
        var shared = texts.Where(text => text.Project == "src/Samverka.Ui").SelectMany(text => text.Keys).ToHashSet();
        return from file in files
               where !file.Name.EndsWith(".json", StringComparison.Ordinal)
               let known = texts.Where(text => text.Project == file.Project).SelectMany(text => text.Keys).ToHashSet()
               from key in Asked(file).Distinct()
               where !known.Contains(key) && !shared.Contains(key)
               select $"{file.Path}: {key}";
    }

    private static IEnumerable<string> Asked(SourceFile file) =>
        Lookup().Matches(file.Text).Concat(file.Text.Contains("FieldReader") ? FieldKey().Matches(file.Text) : []).Select(match => match.Groups[1].Value);

    // A key is used where it stands as it is, or where it begins with a literal that something is added to.
    private static IEnumerable<string> Unused(IReadOnlyList<SourceFile> files)
    {
        var code = files.Where(file => !file.Name.EndsWith(".json", StringComparison.Ordinal)).ToList();
        return from texts in TextFiles.All(files)
               let literals = code.Where(file => texts.Project == "src/Samverka.Ui" || file.Project == texts.Project).SelectMany(file => Literal().Matches(file.Text)).Select(match => match.Groups[1].Value).ToHashSet()
               let starts = literals.Where(literal => literal.EndsWith('.') || literal.EndsWith('-')).ToList()
               let ends = literals.Where(literal => literal.StartsWith('.')).ToList()
               from key in texts.Keys
               where !literals.Contains(key) && !starts.Any(start => key.StartsWith(start, StringComparison.Ordinal)) && !ends.Any(end => key.EndsWith(end, StringComparison.Ordinal))
               select $"{texts.Project}: {key}";
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\.(json|cs|cshtml)$")]
    private static partial Regex Extension();

    [GeneratedRegex("""(?:\bT\[|[tT]exts?\[|UiText\.Of\()\s*"([^"{}]+)"\s*[,\])]""")]
    private static partial Regex Lookup();

    [GeneratedRegex("""\.(?:Required|Optional|Email|Whole|Check|Add)\([^;]*?"([a-z]+(?:[.-][a-z0-9-]+)+)"[^;]*;?""")]
    private static partial Regex FieldKey();

    [GeneratedRegex("\\$?\"([a-z.][\\w.-]*)(?=[\"{])")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
