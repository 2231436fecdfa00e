using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Layout;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Design;

/// <summary>Every part of the design system with made-up content, in the theme and the language asked for.</summary>
[AllowAnonymous]
public sealed class DesignModel : SamverkaPage
{
    public static readonly Address Here = new("/design");

    public string Theme { get; private set; } = Themes.Default;

    public void OnGet(string? theme) => Theme = Themes.Known(theme);

    /// <summary>Always refused, to show what a page with errors looks like.</summary>
    public IActionResult OnPost(string? theme)
    {
        Theme = Themes.Known(theme);
        return Invalid(DesignSamples.Errors);
    }

    public string Say(string swedish, string english) => new LocalText(swedish, english).In(Language);
}
