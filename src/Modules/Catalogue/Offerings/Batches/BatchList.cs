using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Imports;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>Narrows and orders the files that were read in, and begins after one of them, so that a page of the list is all that is read.</summary>
internal static class BatchList
{
    /// <summary>By words in the names of the file and of who read it in, and by state.</summary>
    public static IQueryable<BatchLine> Narrowed(this IQueryable<BatchLine> lines, ListQuestion asked, string? state)
    {
        if (Enum.TryParse<ImportStatus>(state, out var status)) lines = lines.Where(line => line.Status == status);
        foreach (var word in (asked.Q ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            lines = lines.Where(line => line.Words.Contains(word));
        }

        return lines;
    }

    /// <summary>Newest first when no order is asked for.</summary>
    public static IQueryable<BatchLine> Ordered(this IQueryable<BatchLine> lines, ListQuestion asked) => asked.Sort switch
    {
        "file" => By(lines, line => line.FileName, IsDown(asked)),
        "status" => By(lines, line => line.Status, IsDown(asked)),
        "by" => By(lines, line => line.By, IsDown(asked)),
        "new" => By(lines, line => line.Added, IsDown(asked)),
        "changed" => By(lines, line => line.Changed, IsDown(asked)),
        "refused" => By(lines, line => line.Refused, IsDown(asked)),
        _ => By(lines, line => line.ReadAt, IsDown(asked)),
    };

    /// <summary>The rows after the one that the last page ended with; one that is no longer there begins from the start.</summary>
    public static async Task<IQueryable<BatchLine>> After(this IQueryable<BatchLine> lines, ListQuestion asked, CancellationToken cancellation)
    {
        if (!Guid.TryParse(asked.After, out var id) || await lines.FirstOrDefaultAsync(line => line.Id == id, cancellation) is not { } last) return lines;
        var (down, file, status, by, at) = (IsDown(asked), last.FileName, last.Status, last.By, last.ReadAt);
        var (added, changed, refused) = (last.Added, last.Changed, last.Refused);
        return asked.Sort switch
        {
            "file" => lines.Where(l => (down ? string.Compare(l.FileName, file) < 0 : string.Compare(l.FileName, file) > 0) || (l.FileName == file && (down ? l.Id < id : l.Id > id))),
            "status" => lines.Where(l => (down ? l.Status < status : l.Status > status) || (l.Status == status && (down ? l.Id < id : l.Id > id))),
            "by" => lines.Where(l => (down ? string.Compare(l.By, by) < 0 : string.Compare(l.By, by) > 0) || (l.By == by && (down ? l.Id < id : l.Id > id))),
            "new" => lines.Where(l => (down ? l.Added < added : l.Added > added) || (l.Added == added && (down ? l.Id < id : l.Id > id))),
            "changed" => lines.Where(l => (down ? l.Changed < changed : l.Changed > changed) || (l.Changed == changed && (down ? l.Id < id : l.Id > id))),
            "refused" => lines.Where(l => (down ? l.Refused < refused : l.Refused > refused) || (l.Refused == refused && (down ? l.Id < id : l.Id > id))),
            _ => lines.Where(l => (down ? l.ReadAt < at : l.ReadAt > at) || (l.ReadAt == at && (down ? l.Id < id : l.Id > id))),
        };
    }

    public static bool IsDown(ListQuestion asked) => asked.Dir == "desc" || string.IsNullOrEmpty(asked.Sort);

    private static IQueryable<BatchLine> By<T>(IQueryable<BatchLine> lines, Expression<Func<BatchLine, T>> field, bool down) =>
        down ? lines.OrderByDescending(field).ThenByDescending(line => line.Id) : lines.OrderBy(field).ThenBy(line => line.Id);
}
