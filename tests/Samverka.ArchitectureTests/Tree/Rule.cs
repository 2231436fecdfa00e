namespace Samverka.ArchitectureTests.Tree;

internal static class Rule
{
    /// <summary>Fails with every fault on a line of its own.</summary>
    public static void Holds(IEnumerable<string?> faults)
    {
        var found = faults.ToList();
        if (found.Count > 0) Assert.Fail(string.Join(Environment.NewLine, found.Prepend($"{found.Count} faults:")));
    }
}
