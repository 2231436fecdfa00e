namespace Samverka.Ui.Charts;

internal static class LineGeometry
{
    /// <summary>A single label stands in the middle, else they go from edge to edge.</summary>
    public static double X(int i, int count, Box field) => field.X(count < 2 ? 0.5 : i / (double)(count - 1));

    /// <summary>The unbroken parts of a line; a missing value ends a part.</summary>
    public static IReadOnlyList<IReadOnlyList<Dot>> Parts(IReadOnlyList<double?> values, Axis axis, Box field, int count)
    {
        var parts = new List<List<Dot>>();
        List<Dot>? part = null;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                part = null;
                continue;
            }

            if (part is null) parts.Add(part = []);
            part.Add(new Dot(X(i, count, field), field.Y(axis.Share(value))));
        }

        return parts;
    }
}
