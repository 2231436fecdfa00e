using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Ui.Layout;

namespace Samverka.Hubs.Import;

internal sealed class HubImport(SamverkaDb db, IdSource ids, TimeProvider clock)
{
    /// <summary>The ids by the keys of the file. The caller saves.</summary>
    public IReadOnlyDictionary<string, HubId> Add(IReadOnlyList<HubRow> rows, IReadOnlyList<ProjectRow> projects)
    {
        var made = new Dictionary<string, HubId>();
        foreach (var row in rows)
        {
            if (!Themes.All.Contains(row.Theme)) throw new InvalidOperationException($"The hub '{row.Key}' has the theme '{row.Theme}', which is none of {string.Join(", ", Themes.All)}.");
            if (row.PartOf is { } parent && rows.All(other => other.Key != parent)) throw new InvalidOperationException($"The hub '{row.Key}' is part of '{parent}', which is no hub.");
            var hub = Make(row, row.TakesApplications ?? IsRunning(projects.Where(project => project.Hub == row.Key)));
            if (!made.TryAdd(row.Key, hub.Id)) throw new InvalidOperationException($"The hub '{row.Key}' stands there twice.");
            db.Add(hub);
        }

        return made;
    }

    /// <summary>The first letters of each word, or of the only one: health-data-sweden gives HDS, spin gives SPI.</summary>
    public static string Prefix(string slug)
    {
        var words = slug.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Length == 1 ? words[0][..Math.Min(3, words[0].Length)] : string.Concat(words.Select(word => word[0]));
        return letters.ToUpperInvariant();
    }

    // Whether a hub still takes applications is seldom published; after its last project's end it does not.
    private bool IsRunning(IEnumerable<ProjectRow> projects) =>
        projects.Any(project => PublishedDate.Parse(project.PeriodTo) is not { } end || end.Latest >= clock.Today());

    private Hub Make(HubRow row, bool takesApplications) => new()
    {
        Id = ids.New<HubId>(),
        Slug = row.Slug,
        Name = row.Name,
        Summary = row.Summary,
        FictionNotice = row.FictionNotice,
        Region = row.Region,
        Kind = row.Kind,
        Nuts = [.. row.Nuts ?? []],
        Languages = [.. row.Languages ?? []],
        Theme = row.Theme,
        ReferencePrefix = row.ReferencePrefix ?? Prefix(row.Slug),
        AnswerWithinWorkingDays = row.Promise?.AnswerWithinWorkingDays,
        Promise = row.Promise?.Text,
        ClosedWeeks = [.. row.Promise?.ClosedWeeks ?? []],
        ContactEmail = row.Contact?.Email,
        ContactPhone = row.Contact?.Phone,
        Website = row.Website,
        NetworkListing = row.NetworkListing,
        PartOf = row.PartOf,
        RunByAuthority = row.RunByAuthority,
        TakesApplications = takesApplications,
        IsDemo = row.Demo,
        Source = row.Source,
    };
}
