using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.UnitTests.Matching;

public class LiveIndexTests
{
    [Fact]
    public void A_newer_version_replaces_and_an_older_one_is_ignored()
    {
        var live = new LiveIndex(Build.Resources);
        live.Apply([Build.Text("a", "pump") with { Version = 2 }], []);
        live.Apply([Build.Text("a", "ventil") with { Version = 1 }], []);
        Assert.Equal(["a"], live.Current.Ask("pump").Ids());
        live.Apply([Build.Text("a", "ventil") with { Version = 3 }], []);
        Assert.Empty(live.Current.Ask("pump").Ids());
        Assert.Equal(["a"], live.Current.Ask("ventil").Ids());
    }

    [Fact]
    public void A_removed_document_is_no_answer_and_an_old_snapshot_still_is_whole()
    {
        var live = new LiveIndex(Build.Resources);
        live.Replace([Build.Text("a", "pump"), Build.Text("b", "pump")]);
        Snapshot before = live.Current;
        live.Apply([], ["a"]);
        Assert.Equal(["b"], live.Current.Ask("pump").Ids());
        Assert.Equal(["a", "b"], before.Ask("pump").Ids());
    }

    [Fact]
    public void A_change_that_changes_nothing_keeps_the_snapshot()
    {
        var live = new LiveIndex(Build.Resources);
        live.Apply([Build.Text("a", "pump")], []);
        Snapshot before = live.Current;
        live.Apply([Build.Text("a", "pump")], ["unknown"]);
        Assert.Same(before, live.Current);
    }

    [Fact]
    public void Changed_step_by_step_equals_built_at_once()
    {
        Document[] documents = [.. Enumerable.Range(0, 60).Select(i => Build.Text($"d{i:D2}", Sentence(i), i % 2 == 0 ? Language.Swedish : null))];
        var stepwise = new LiveIndex(Build.Resources);
        foreach (Document document in documents.Reverse())
            stepwise.Apply([Build.Text(document.Id, "något helt annat") with { Version = 0 }, document], ["d99"]);
        Snapshot atOnce = Build.Index(documents);
        foreach (string need in new[] { "svetsrobot", "kvalitet i tillverkning", "quality sensor", "addativ tilverkning" })
            Assert.Equal(Scores(atOnce, need), Scores(stepwise.Current, need));
    }

    private static (string, double)[] Scores(Snapshot index, string need) =>
        [.. index.Ask(need).Answers.Select(answer => (answer.Document.Id, Math.Round(answer.Score, 6)))];

    private static string Sentence(int seed)
    {
        string[] words = ["svetsrobot", "robot", "svets", "kvalitet", "tillverkning", "sensor", "additiv", "quality", "underhåll", "pump"];
        return string.Join(' ', Enumerable.Range(0, 8).Select(i => words[(seed * 7 + i * i) % words.Length]));
    }
}
