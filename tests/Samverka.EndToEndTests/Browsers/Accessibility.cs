using Microsoft.Playwright;

namespace Samverka.EndToEndTests.Browsers;

/// <summary>What a machine can say of a page's accessibility: the rules of axe, that nothing sticks out sideways, and that no stacked cell shows its heading without a value.</summary>
internal static class Accessibility
{
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var found = await Axe.Of(page);
        return [.. found.Violations.SelectMany(broken => broken.Nodes.Take(3).Select(node => $"{broken.Rule}: {node[..Math.Min(140, node.Length)]}")), .. await Sideways(page), .. await Labels(page)];
    }

    private static async Task<IEnumerable<string>> Labels(IPage page) => (await page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('.s-stacks td[data-label]')].filter(td => !td.textContent.trim() && getComputedStyle(td).display !== 'none').map(td => td.dataset.label)"))
        .Distinct().Select(label => $"a cell says “{label}:” and no more");

    private static async Task<IEnumerable<string>> Sideways(IPage page)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over <= 0) return [];
        var what = await page.EvaluateAsync<string>("[...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 100)).join(' | ')");
        return [$"sticks out {over} px sideways: {what}"];
    }
}
