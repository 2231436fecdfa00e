using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Showing;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Parts;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Hubs;

[AllowAnonymous]
internal sealed class FrontModel(HubFronts fronts, IHubDirectory hubs, IEnumerable<IHubFrontPart> parts, ICodeLists lists, TimeProvider clock) : SamverkaPage
{
    public HubFront Front { get; private set; } = null!;

    public string LanguageName(string code) => lists.Current(ListNames.HubLanguage).Label(code, Language);

    public IReadOnlyList<PartContent> Parts { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    /// <summary>Where the hub works: in its own words, else by the names of its regions.</summary>
    public string? RegionNames => Front.Hub.Region?.In(Language) ?? Regions.Names(lists, Front.Hub.Nuts);

    public bool MayEdit => User.May(HubsModule.Edit, Front.Hub.Id);

    public Address Answers => new Address("/answers").With("hub", Front.Hub.Slug);

    public Address Offerings => new Address("/offerings").With("hub", Front.Hub.Slug);

    public Address Apply => new Address("/apply").With("hub", Front.Hub.Slug);

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation)
    {
        if (await fronts.Of(slug, cancellation) is not { } front) return NotFound();
        Front = front;
        // A hub that another process has just added is in the database a moment before it is in this one's memory.
        if (await hubs.BySlug(slug, cancellation) is { } summary) Parts = await Lent(summary, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<PartContent>> Lent(HubSummary hub, CancellationToken cancellation)
    {
        var made = new List<PartContent>();
        foreach (var part in parts)
        {
            if (await part.Make(hub, cancellation) is { } content) made.Add(content);
        }

        return made;
    }
}
