using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samverka.PageCost.Measuring;

/// <summary>The same work each time, beside every page: a machine that is shared does it faster or slower from hour to hour, and the pages with it.</summary>
internal sealed class Yardstick
{
    private const int Words = 400_000;

    private readonly List<double> _took = [];

    /// <summary>CPU milliseconds of the work: the middle one, the least and the most.</summary>
    public string Told => _took.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Sorted[_took.Count / 2]:0} ({Sorted[0]:0} to {Sorted[^1]:0})");

    private List<double> Sorted => [.. _took.Order()];

    public void Lay(Func<TimeSpan> cpu)
    {
        var before = cpu();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new StringBuilder();
        for (var word = 0; word < Words; word++)
        {
            var name = (word * 7919 % 10_007).ToString(CultureInfo.InvariantCulture);
            seen[name] = seen.GetValueOrDefault(name) + 1;
            text.Append(name);
        }

        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        _took.Add((cpu() - before).TotalMilliseconds);
    }
}
