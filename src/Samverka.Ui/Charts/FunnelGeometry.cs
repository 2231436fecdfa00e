namespace Samverka.Ui.Charts;

internal static class FunnelGeometry
{
    /// <summary>The width of a stage at its top and at its bottom (the next stage's width), as shares of the first stage.</summary>
    public static (double Top, double Bottom) Edges(IReadOnlyList<Stage> stages, int i)
    {
        var whole = Math.Max(stages[0].Count, double.Epsilon);
        var top = Math.Clamp(stages[i].Count / whole, 0, 1);
        return (top, i + 1 < stages.Count ? Math.Clamp(stages[i + 1].Count / whole, 0, top) : top);
    }

    /// <summary>In a field of 1000 × 40; at least a sliver, so that a stage with someone in it never vanishes.</summary>
    public static string Path(double top, double bottom)
    {
        var (wide, narrow) = (Math.Max(top * 1000, 4), Math.Max(bottom * 1000, 4));
        return $"M0 2H{Svg.N(wide)}L{Svg.N(narrow)} 38H0Z";
    }
}
