using Samverka.Kernel;
using Samverka.Ui.Content;

namespace Samverka.Ui.Charts;

internal static class Shares
{
    /// <summary>Whole percent, rounded down so that a target is not said to be reached before it is; null of nothing.</summary>
    public static string? Of(double part, double whole) =>
        whole > 0 ? Shown.Percent(Rate.OfPercent((decimal)Math.Floor((100 * part / whole) + 1e-9))) : null;
}
