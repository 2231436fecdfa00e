using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Walls;

public sealed partial class PlatformFolderTests
{
    // What the rest of the platform stands on, lowest first; a shared folder knows only those before it.
    private static readonly string[] Shared = ["Clock", "Start", "CommandLine", "Modules", "Database", "Locks", "Jobs", "Saving", "Watching", "Generating"];

    // Roles are claims of a user's sign-in, so Permissions must know who a user is.
    private static readonly (string From, string To)[] Allowed = [("Permissions", "Identity")];

    [Fact]
    public void The_platforms_folders_do_not_know_each_other() =>
        Rule.Holds(Faults(Repository.Where(path => path.StartsWith("src/Samverka.Platform/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal) && path.Count(c => c == '/') > 2)));

    [Fact]
    public void A_folder_that_looks_into_another_is_found() =>
        Assert.Equal(["Clock knows Database", "Mail knows Outbox"], Faults(
        [
            new("src/Samverka.Platform/Mail/A.cs", "using Samverka.Platform.Database;\nusing Samverka.Platform.Outbox;"),
            new("src/Samverka.Platform/Clock/A.cs", "using Samverka.Platform.Database;"),
        ]));

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files) =>
        files.SelectMany(file => Known().Matches(file.Text).Select(match => (From: file.Path.Split('/')[2], To: match.Groups[1].Value)))
            .Where(pair => pair.From != pair.To && !Allowed.Contains(pair) && !MayKnow(pair.From, pair.To))
            .Select(pair => $"{pair.From} knows {pair.To}").Distinct().Order(StringComparer.Ordinal);

    private static bool MayKnow(string from, string to)
    {
        var (place, other) = (Array.IndexOf(Shared, from), Array.IndexOf(Shared, to));
        return other >= 0 && (place < 0 || other < place);
    }

    [GeneratedRegex(@"\bSamverka\.Platform\.(\w+)")]
    private static partial Regex Known();
}
