using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samverka.EndToEndTests.Browsers;

/// <summary>
/// axe in the page itself, describing only what breaks a rule. The library's own way of running it serves pages with frames, of which we have none, by opening
/// one window more for each page, and describes what passes as well; together that took longer than the rules.
/// </summary>
internal static class Axe
{
    private const string Look = """
        async rules => {
          const found = await axe.run({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
          return { version: found.testEngine.version, violations: found.violations.map(rule => ({ rule: rule.id, nodes: rule.nodes.map(node => node.html) })) };
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The WCAG 2.2 AA rules of axe and its good practice.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static async Task<Findings> Of(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<Findings>(Look, Rules);
    }

    // Playwright fills these by their setters.
    internal sealed class Findings
    {
        public string Version { get; set; } = "";

        public Violation[] Violations { get; set; } = [];
    }

    internal sealed class Violation
    {
        public string Rule { get; set; } = "";

        public string[] Nodes { get; set; } = [];
    }
}
