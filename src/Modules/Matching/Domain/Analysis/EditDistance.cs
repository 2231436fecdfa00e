namespace Samverka.Matching.Domain.Analysis;

/// <summary>
/// Keystrokes between two words, counted in halves: a missing dot or ring (a for ä) is half a mistake; two letters that
/// changed places are one.
/// </summary>
internal static class EditDistance
{
    public const int One = 2;
    private const int Longest = Tokenizer.LongestWord + 1;

    /// <returns>Half steps, or more than <paramref name="limit"/> as soon as that is certain.</returns>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (left.Length >= Longest || right.Length >= Longest || Math.Abs(left.Length - right.Length) * One > limit)
            return limit + 1;

        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j * One;
        for (int i = 1; i <= left.Length; i++)
        {
            if (FillRow(left, right, i, limit, before, last, row) > limit)
                return limit + 1;
            Span<int> spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[right.Length];
    }

    /// <summary>Only the cells near the diagonal: farther off it takes more letters put in or left out than the limit allows.</summary>
    private static int FillRow(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, int limit, Span<int> before, Span<int> last, Span<int> row)
    {
        int first = Math.Max(1, i - limit / One), end = Math.Min(right.Length, i + limit / One);
        row[first - 1] = first == 1 ? i * One : limit + 1;
        row[end + 1] = limit + 1;
        int least = row[first - 1];
        for (int j = first; j <= end; j++)
        {
            int best = Math.Min(last[j - 1] + Substitution(left[i - 1], right[j - 1]), Math.Min(last[j], row[j - 1]) + One);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                best = Math.Min(best, before[j - 2] + One);
            row[j] = best;
            least = Math.Min(least, best);
        }
        return least;
    }

    private static int Substitution(char left, char right)
    {
        if (left == right)
            return 0;
        return WithoutDots(left) == WithoutDots(right) ? One / 2 : One;
    }

    public static char WithoutDots(char letter) => letter switch { 'å' or 'ä' => 'a', 'ö' => 'o', _ => letter };
}
