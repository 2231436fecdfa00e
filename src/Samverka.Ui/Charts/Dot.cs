namespace Samverka.Ui.Charts;

internal readonly record struct Dot(double X, double Y);
