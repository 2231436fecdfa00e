using System.Buffers.Binary;
using Samverka.EndToEndTests.Browsers;

namespace Samverka.EndToEndTests.Pages;

/// <summary>The picture of the README is the start page of the running program. SAMVERKA_WRITE=1 takes it anew.</summary>
public sealed class ReadmePicture(BrowserFixture browser)
{
    private static readonly View View = new();

    private static string File { get; } = Path.Combine(Root(AppContext.BaseDirectory), "docs", "images", "start.png");

    [Fact]
    public async Task Shows_the_start_page_at_the_width_of_a_desktop()
    {
        byte[] taken = [];
        await browser.Look(View, async window =>
        {
            await window.Page.GotoAsync("/sv");
            taken = await window.Page.ScreenshotAsync();
        });
        if (Environment.GetEnvironmentVariable("SAMVERKA_WRITE") == "1") await System.IO.File.WriteAllBytesAsync(File, taken);

        Assert.Equal(Width(taken), Width(await System.IO.File.ReadAllBytesAsync(File)));
        Assert.Contains("docs/images/start.png", await System.IO.File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(File)!, "..", "..", "README.md")));
    }

    // A PNG says its width in the bytes after the first chunk's name.
    private static int Width(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16, 4));

    private static string Root(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Samverka.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
