using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Hubs.Showing;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Hubs;

[AllowAnonymous]
internal sealed class FrontModel(HubFronts fronts, TimeProvider clock) : SamverkaPage
{
    public HubFront Front { get; private set; } = null!;

    public DateOnly Today { get; } = clock.Today();

    public bool MayEdit => User.May(HubsModule.Edit, Front.Hub.Id);

    public Address Answers => new Address("/answers").With("hub", Front.Hub.Slug);

    public Address Offerings => new Address("/offerings").With("hub", Front.Hub.Slug);

    public Address Apply => new Address("/apply").With("hub", Front.Hub.Slug);

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation)
    {
        if (await fronts.Of(slug, cancellation) is not { } front) return NotFound();
        Front = front;
        return Page();
    }
}
