using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Layout;

/// <summary>What a page may tell the layout through ViewData: Title (needed), Description, HubTheme, HubName, HubAddress, NoIndex, JsonLd, Wide.</summary>
public sealed class LayoutData(ViewDataDictionary data, HttpRequest request)
{
    internal const string FlashKey = "flash";

    public string Title => data["Title"] as string ?? throw new InvalidOperationException($"The page {request.Path} has no ViewData[\"Title\"].");

    public string? Description => data["Description"] as string;

    public string Theme => Themes.Known(data["HubTheme"] as string);

    public string? HubName => data["HubName"] as string;

    public Address Home => data["HubAddress"] as Address? ?? new Address("/");

    /// <summary>The statement of the hub whose page this is, else of the installation.</summary>
    public Address Accessibility => data["HubAddress"] is Address hub ? new Address($"{hub.Path}/accessibility") : new Address("/accessibility");

    public Address Privacy => data["HubAddress"] is Address hub ? new Address("/privacy").With("hub", hub.Path.Split('/')[^1]) : new Address("/privacy");

    public bool NoIndex => data["NoIndex"] is true;

    public string? JsonLd => (data["JsonLd"] as string)?.Replace("<", "\\u003c", StringComparison.Ordinal);

    public bool Wide => data["Wide"] is true;

    public bool HasErrors => data.ModelState.ErrorCount > 0;

    /// <summary>The path without the language that starts it.</summary>
    public string BarePath { get; } = WithoutLanguage(request.Path.Value ?? "/");

    /// <summary>This very page, with its query, to be shown in another language.</summary>
    public Address Here => new(BarePath + request.QueryString.Value);

    private static string WithoutLanguage(string path)
    {
        var parts = path.Split('/', 3);
        if (parts.Length < 2 || Language.Parse(parts[1]) is null) return path;
        return parts.Length == 3 && parts[2].Length > 0 ? "/" + parts[2] : "/";
    }
}
