using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Samverka.Kernel;
using Samverka.Platform.Files;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.About;

/// <summary>What this is, for whom, under which licence, and whose data it shows.</summary>
[AllowAnonymous]
internal sealed class AboutModel : SamverkaPage
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string Version { get; } = typeof(AboutModel).Assembly.GetName().Version!.ToString(3);

    public IReadOnlyList<DataSource> Sources { get; private set; } = [];

    public void OnGet()
    {
        using var stream = DataFiles.Open("about/sources.json");
        Sources = JsonSerializer.Deserialize<DataSources>(stream, Web)!.Sources;
    }
}

internal sealed record DataSources(IReadOnlyList<DataSource> Sources);

/// <summary>Facts of others that are shown here, and the files that carry them.</summary>
internal sealed record DataSource(LocalText Name, LocalText Holder, LocalText Licence, string Url, IReadOnlyList<string> Files);
