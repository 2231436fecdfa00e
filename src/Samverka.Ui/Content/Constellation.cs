namespace Samverka.Ui.Content;

/// <summary>A quiet picture of connected points: the same seed always gives the same picture.</summary>
internal static class Constellation
{
    public readonly record struct Dot(double X, double Y, double Radius, bool IsSpark);

    public readonly record struct Link(Dot From, Dot To);

    public static (IReadOnlyList<Dot> Dots, IReadOnlyList<Link> Links) Of(string seed, int width, int height, int count)
    {
        var dots = Scatter(Hash(seed), width, height, count);
        var reach = Math.Sqrt((double)width * height / count) * 1.45;
        var links = from i in Enumerable.Range(0, dots.Count)
                    from j in Enumerable.Range(i + 1, dots.Count - i - 1)
                    where Distance(dots[i], dots[j]) < reach
                    select new Link(dots[i], dots[j]);
        return (dots, [.. links]);
    }

    // Each dot is the best of some tries: the one farthest from those that stand already, so that they spread evenly.
    private static List<Dot> Scatter(uint state, int width, int height, int count)
    {
        var dots = new List<Dot>(count);
        for (var i = 0; i < count; i++)
        {
            var best = default(Dot);
            var farthest = -1d;
            for (var attempt = 0; attempt < 12; attempt++)
            {
                var dot = new Dot(Next(ref state) * width, Next(ref state) * height, 2.5 + (Next(ref state) * 4), i % 9 == 4);
                var nearest = dots.Count == 0 ? double.MaxValue : dots.Min(other => Distance(dot, other));
                if (nearest > farthest) (best, farthest) = (dot, nearest);
            }

            dots.Add(best);
        }

        return dots;
    }

    private static double Distance(Dot one, Dot other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));

    private static uint Hash(string seed) => seed.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) | 1u;

    private static double Next(ref uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state / (double)uint.MaxValue;
    }
}
