using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samverka.EndToEndTests.Browsers;

/// <summary>What a machine can say of a page's accessibility: the WCAG 2.2 AA rules of axe and its good practice, and that nothing sticks out sideways.</summary>
internal static class Accessibility
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var found = await page.RunAxe(Rules);
        return [.. found.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"{rule.Id}: {node.Html[..Math.Min(140, node.Html.Length)]}")), .. await Sideways(page)];
    }

    private static async Task<IEnumerable<string>> Sideways(IPage page)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over <= 0) return [];
        var what = await page.EvaluateAsync<string>("[...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 100)).join(' | ')");
        return [$"sticks out {over} px sideways: {what}"];
    }
}
