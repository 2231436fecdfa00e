using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Samverka.BarePage.Pages;

internal sealed class FirstModel(HubDb db) : PageModel
{
    public IReadOnlyList<string> Slugs { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Slugs = await db.Set<Hub>().OrderBy(hub => hub.Slug).Select(hub => hub.Slug).ToListAsync(cancellation);
}
