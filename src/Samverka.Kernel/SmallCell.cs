namespace Samverka.Kernel;

/// <summary>Protects the few: a count of organisations from 1 up to the limit is not shown (contracts: aggregates of at least ten).</summary>
public static class SmallCell
{
    public const int Smallest = 10;

    /// <summary>Null when the count must be hidden; zero is shown.</summary>
    public static int? Show(int count) => count is > 0 and < Smallest ? null : count;
}
