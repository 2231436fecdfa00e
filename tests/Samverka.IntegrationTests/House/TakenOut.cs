using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.House;

/// <summary>Personal data taken out as a file is a reading that leaves a trace: who, which list and how many rows, and nothing of whom.</summary>
internal static class TakenOut
{
    public static async Task LeavesATrace(TestApp app, PageClient reader, string address, string list)
    {
        var before = await Traces(app, list);

        var lines = await ListOnPage.Lines(reader, address);

        var (entry, json) = Assert.Single((await Traces(app, list)).ExceptBy(before.Select(trace => trace.Entry.Id), trace => trace.Entry.Id));
        Assert.StartsWith("user:", entry.Actor, StringComparison.Ordinal);
        Assert.Equal(("List", list), (entry.Subject, entry.SubjectId));
        Assert.Equal($$"""{"before":null,"after":{"rows":"{{lines.Count - 1}}"},"reason":null}""", json);
    }

    public static async Task LeavesNone(TestApp app, PageClient reader, string address, string list)
    {
        var before = await Traces(app, list);
        await reader.Fetch(address);
        Assert.Equal(before.Count, (await Traces(app, list)).Count);
    }

    private static Task<List<(AuditEntry Entry, string Json)>> Traces(TestApp app, string list) => app.With<SamverkaDb, List<(AuditEntry, string)>>(async db =>
    {
        var rows = await (from entry in db.Set<AuditEntry>().AsNoTracking()
                          join content in db.Set<AuditContent>() on entry.Id equals content.EntryId
                          where entry.Feature == list + ".export"
                          select new { entry, content.Json }).ToListAsync();
        return [.. rows.Select(row => (row.entry, row.Json))];
    });
}
