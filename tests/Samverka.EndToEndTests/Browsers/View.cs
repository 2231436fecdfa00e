namespace Samverka.EndToEndTests.Browsers;

/// <summary>How somebody looks at a page.</summary>
public sealed record View(bool Dark = false, int Width = View.Desktop, bool Scripts = true)
{
    public const int Desktop = 1280;

    public const int Wide = 1920;

    public const int Phone = 360;

    /// <summary>The narrowest that pages must fit: a small telephone, or a desktop at four times the size (WCAG 1.4.10).</summary>
    public const int Narrowest = 320;
}
