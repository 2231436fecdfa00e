namespace Samverka.Ui.Charts;

/// <summary>A scale with round numbers on it that holds all values.</summary>
internal readonly record struct Axis(double Min, double Max, double Step)
{
    private static readonly double[] Rounds = [1, 2, 2.5, 5, 10];

    /// <summary>Starts at zero unless a value is below it: a bar that does not start at zero lies.</summary>
    public static Axis Of(IEnumerable<double> values, int steps = 4)
    {
        var all = values.Append(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        if (high <= low) high = low + 1;
        var rough = (high - low) / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Rounds.First(round => (round * power) >= rough * 0.999999) * power;
        return new Axis(Math.Floor(low / step) * step, Math.Ceiling((high / step) - 1e-9) * step, step);
    }

    public IReadOnlyList<double> Ticks
    {
        get
        {
            var (min, step) = (Min, Step);
            return [.. Enumerable.Range(0, (int)Math.Round((Max - Min) / Step) + 1).Select(i => Math.Round(min + (i * step), 10))];
        }
    }

    /// <summary>0 at the start of the scale, 1 at its end; values outside are held at the edge.</summary>
    public double Share(double value) => Math.Clamp((value - Min) / (Max - Min), 0, 1);
}
