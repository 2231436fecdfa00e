using AngleSharp.Dom;

namespace Samverka.Testing.Pages;

/// <summary>What every page of ours keeps, whoever built it.</summary>
public static class PageRules
{
    private static readonly string[] WithoutLanguage = ["/api/", "/feeds/", "/ui/", "/modules/", "/health/", "/.well-known/"];

    /// <summary>Empty for a page as it should be; otherwise a sentence per fault.</summary>
    public static IReadOnlyList<string> Faults(IDocument page, string path) =>
        [.. Heading(page), .. Language(page, path), .. Title(page), .. Texts(page), .. Elements(page), .. Links(page), .. Inline(page), .. Ids(page)];

    private static IEnumerable<string> Heading(IDocument page)
    {
        var count = page.QuerySelectorAll("h1").Length;
        if (count != 1) yield return $"{count} h1 instead of one";
    }

    private static IEnumerable<string> Language(IDocument page, string path)
    {
        var (said, asked) = (page.DocumentElement.GetAttribute("lang"), path.Split('/').ElementAtOrDefault(1));
        if (said is not ("sv" or "en")) yield return $"lang is '{said}'";
        else if (asked is "sv" or "en" && asked != said) yield return $"lang is '{said}' at an address in '{asked}'";
    }

    private static IEnumerable<string> Title(IDocument page)
    {
        if (string.IsNullOrWhiteSpace(page.Title) || page.Title.TrimStart().StartsWith('–')) yield return $"the title is '{page.Title}'";
    }

    private static IEnumerable<string> Texts(IDocument page)
    {
        var html = page.DocumentElement.OuterHtml;
        for (var at = html.IndexOf('⟦'); at >= 0; at = html.IndexOf('⟦', at + 1))
        {
            yield return $"missing text {html[at..(html.IndexOf('⟧', at) is var end and > 0 ? end + 1 : html.Length)]}";
        }
    }

    private static IEnumerable<string> Elements(IDocument page) =>
        page.All.Select(element => element.LocalName).Where(name => name.Contains('-') || name == "partial").Distinct().Select(name => $"the element <{name}> reached the browser")
            .Concat(page.QuerySelectorAll("[to], [asp-page], [asp-for], [asp-route]").Select(element => $"an attribute for the server reached the browser: {Short(element)}"));

    private static IEnumerable<string> Links(IDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a, area"))
        {
            var href = link.GetAttribute("href");
            if (string.IsNullOrWhiteSpace(href)) yield return $"a link leads nowhere: {Short(link)}";
            else if (LosesLanguage(href)) yield return $"a link without language: {href}";
        }

        foreach (var form in page.QuerySelectorAll("form"))
        {
            if (form.GetAttribute("action") is not { Length: > 0 } action) continue;
            if (LosesLanguage(action)) yield return $"a form without language: {action}";
            if (form.GetAttribute("method") != "post" && action.Contains('?')) yield return $"a form whose query the browser throws away: {action}";
        }
    }

    private static bool LosesLanguage(string href)
    {
        if (href.StartsWith('#') || href.StartsWith('?') || href.StartsWith("//", StringComparison.Ordinal)) return false;
        if (!href.StartsWith('/')) return !Uri.TryCreate(href, UriKind.Absolute, out var outside) || outside.Scheme == Uri.UriSchemeFile;
        return href.Split('/', '?', '#')[1] is not ("sv" or "en") && !WithoutLanguage.Any(start => href.StartsWith(start, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Inline(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName == "style" && element.NamespaceUri == page.DocumentElement.NamespaceUri) yield return "a <style> element";
            if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") is not ("application/ld+json" or "application/json")) yield return $"a script in the page: {Short(element)}";
            foreach (var name in element.Attributes.Select(attribute => attribute.Name).Where(name => name == "style" || name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"{name}=… on {Short(element)}";
            }
        }
    }

    private static IEnumerable<string> Ids(IDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => $"the id '{same.Key}' {same.Count()} times");

    private static string Short(IElement element) => element.OuterHtml is { Length: > 160 } html ? html[..160] + "…" : element.OuterHtml;
}
