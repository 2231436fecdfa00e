namespace Samverka.Ui.Charts;

internal static class RadarGeometry
{
    public const double LineHeight = 1.15;

    /// <summary>The first axis points up; the others follow clockwise.</summary>
    public static Dot At(Dot centre, double radius, int i, int count)
    {
        var angle = (2 * Math.PI * i / count) - (Math.PI / 2);
        return new Dot(centre.X + (radius * Math.Cos(angle)), centre.Y + (radius * Math.Sin(angle)));
    }

    /// <summary>Words to the right of the middle start at their axis, words to the left end there.</summary>
    public static string Anchor(double fromMiddle) => Math.Abs(fromMiddle) < 1 ? "middle" : fromMiddle > 0 ? "start" : "end";

    /// <summary>How far the first of several lines moves, in ems, so that the label keeps clear of the picture at any size of letters.</summary>
    public static double Lift(double belowMiddle, int lines) => belowMiddle switch
    {
        < -100 => -LineHeight * (lines - 1),
        > 100 => 0.8,
        _ => 0.35 - (LineHeight * (lines - 1) / 2),
    };

    /// <summary>Breaks between words where a line would grow longer than asked.</summary>
    public static IReadOnlyList<string> Wrap(string text, int length)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= length) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
