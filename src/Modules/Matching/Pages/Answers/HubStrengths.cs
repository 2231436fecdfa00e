namespace Samverka.Matching.Pages.Answers;

/// <summary>Why each hub of a list is an answer, with what they have in common said once.</summary>
/// <param name="OfAll">What speaks for every one of them; empty when nothing does.</param>
/// <param name="OfMost">What holds for each whose own line is empty; itself empty when most have lines of their own.</param>
/// <param name="Own">A line for each hub, in their order.</param>
internal sealed record HubStrengths(string OfAll, string OfMost, IReadOnlyList<string> Own)
{
    public static HubStrengths Of(IReadOnlyList<IReadOnlyList<string>> hubs)
    {
        var ofAll = hubs.Count < 2 ? [] : hubs[0].Where(part => hubs.All(hub => hub.Contains(part))).ToList();
        var lines = hubs.Select(hub => Line(hub.Except(ofAll))).ToList();
        var ofMost = lines.Contains("") ? null : lines.GroupBy(line => line).FirstOrDefault(same => same.Count() > 1 && same.Count() * 2 > lines.Count)?.Key;
        return new HubStrengths(Line(ofAll), ofMost ?? "", [.. lines.Select(line => line == ofMost ? "" : line)]);
    }

    private static string Line(IEnumerable<string> parts) => string.Join(" · ", parts);
}
