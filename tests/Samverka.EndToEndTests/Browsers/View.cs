namespace Samverka.EndToEndTests.Browsers;

/// <summary>How somebody looks at a page.</summary>
public sealed record View(bool Dark = false, int Width = View.Desktop, bool Scripts = true)
{
    public const int Desktop = 1280;

    /// <summary>The narrowest telephone that pages must fit.</summary>
    public const int Phone = 360;
}
