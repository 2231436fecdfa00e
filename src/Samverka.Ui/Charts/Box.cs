namespace Samverka.Ui.Charts;

/// <summary>The field inside a picture where values are drawn; y grows downwards as in SVG.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double X(double share) => Left + (share * Width);

    public double Y(double share) => Bottom - (share * Height);
}
