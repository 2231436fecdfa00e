using System.Text.RegularExpressions;

namespace Samverka.PageCost.Measuring;

internal sealed record MeasuredPage(string Name, string Address);

/// <summary>The pages of pages.tsv, with records of this database where they name one.</summary>
internal static class MeasuredPages
{
    public static async Task<IReadOnlyList<MeasuredPage>> Read(Visit visit)
    {
        var records = new Dictionary<string, string>
        {
            ["{listing}"] = await visit.Find("/sv/network", "/sv/network/[a-z0-9-]+"),
            ["{application}"] = await visit.Find("/sv/applications?status=all", "/sv/applications/[0-9a-f-]{36}"),
            ["{oldest}"] = await visit.Find("/sv/applications?status=all&dir=asc", "(?<=after=)[0-9a-f_]+"),
            ["{last}"] = await visit.Find("/sv/organisations?dir=desc", "(?<=after=)[0-9A-Za-z_-]+"),
            ["{offering}"] = await visit.Find("/api/v1/offerings?limit=1", "(?<=\"id\":\")[^\"]+"),
            ["{deep}"] = await visit.Find("/api/v1/offerings?q=kurs&limit=1", "(?<=\"id\":\")[^\"]+"),
        };
        var lines = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "pages.tsv"));
        return [.. lines.Select(line => line.Split('\t')).Select(parts => new MeasuredPage(parts[0], Regex.Replace(parts[1], "{[a-z]+}", name => records[name.Value])))];
    }
}
