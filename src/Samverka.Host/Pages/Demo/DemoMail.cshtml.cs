using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Host.Composition;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Demo;

/// <summary>The letters of a try-out, so that a visitor without mail can follow their links. Does not exist outside a try-out.</summary>
[AllowAnonymous]
internal sealed class DemoMailModel(SamverkaOptions options) : SamverkaPage
{
    private const int Most = 50;

    public IReadOnlyList<DemoLetter> Letters { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!options.Demo) return NotFound();
        Letters = await DemoLetter.Newest(Path.Combine(options.DataFolder, "mail"), Most, cancellation);
        return Page();
    }
}
