using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Talks;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The confirmation on the screen. The id, which only the one who booked has, opens the time and place, not who comes.</summary>
[AllowAnonymous]
internal sealed class BookedModel(BookedTalks talks) : SamverkaPage
{
    public Talk Talk { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (await talks.Of(id, cancellation) is not { } talk) return NotFound();
        Talk = talk;
        return Page();
    }
}
