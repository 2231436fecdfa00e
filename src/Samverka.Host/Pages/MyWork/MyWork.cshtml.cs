using Microsoft.AspNetCore.Authorization;
using Samverka.Host.Composition;
using Samverka.Platform.Permissions;
using Samverka.Ui.Navigation;
using Samverka.Ui.Pages;
using Samverka.Ui.Parts;

namespace Samverka.Host.Pages.MyWork;

/// <summary>My work: what waits for the one who signed in, a card from each module.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class MyWorkModel(PageParts parts, Menu menu) : SamverkaPage
{
    public IReadOnlyList<PartContent> Parts { get; private set; } = [];

    /// <summary>Where one who has nothing to do can go: what the own menus have, but here and out.</summary>
    public IReadOnlyList<MenuLine> Doors { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Parts = await parts.Of(PagePlace.MyWork, User, cancellation);
        if (Parts.Count > 0) return;
        string[] not = [Ui.Addresses.Doors.MyWork.Path, "/sign-out"];
        Doors = [.. new[] { NavigationArea.Staff, NavigationArea.Administration }.SelectMany(area => menu.Of(area, User, "")).Where(line => !not.Contains(line.Address.Path))];
    }
}
