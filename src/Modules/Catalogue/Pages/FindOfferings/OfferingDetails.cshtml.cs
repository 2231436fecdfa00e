using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.FindOfferings;

[AllowAnonymous]
internal sealed class OfferingDetailsModel(OfferingReading reading, OfferingWords words, IHubDirectory hubs, PublicOrigin origin, TimeProvider clock) : SamverkaPage
{
    public PublicOffering Shown { get; private set; } = null!;

    public HubSummary? Hub { get; private set; }

    public OfferingWords Words => words;

    /// <summary>The question that led here; the way back and the request for help know it.</summary>
    public Asked Asked { get; private set; } = new();

    public DateOnly Today { get; } = clock.Today();

    public Offering Offering => Shown.Offering;

    public OfferingContent Facts => Shown.Content;

    public string JsonLd => OfferingJsonLd.Of(Shown, Language, origin.Of(Request.Path), Municipality);

    /// <summary>The municipality is not said once more where the place names it.</summary>
    public IEnumerable<string> Places => new[] { Facts.Place.In(Language), Municipality ?? "" }.Where((part, i) => part.Length > 0 && (i == 0 || !Facts.Place.In(Language).Contains(part, StringComparison.Ordinal)));

    private string? Municipality => Facts.Municipality is { } code ? words.Label(ListNames.Municipality, code) : null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await reading.BySlug(slug, cancellation) is not { } found) return NotFound();
        (Shown, Asked) = (found, Asked.In(Request.Query));
        Hub = await hubs.ById(found.Offering.HubId, cancellation);
        if (found.IsOpen) return Page();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
