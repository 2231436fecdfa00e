using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Ui.Pages;

namespace Samverka.Catalogue.Pages.KeepOfferings;

[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingHistoryModel(OfferingScope scope, OfferingFile file, OfferingWords words) : SamverkaPage
{
    public Offering Offering { get; private set; } = null!;

    /// <summary>Newest first, each with what it changed; the first version changes nothing.</summary>
    public IReadOnlyList<(OfferingVersion Version, IReadOnlyList<Difference> Changes)> Versions { get; private set; } = [];

    /// <summary>Newest first, those that were found wrong as well.</summary>
    public IReadOnlyList<OfferingPrice> Prices { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await scope.Find(User, new OfferingId(id), cancellation) is not { } offering) return NotFound();
        Offering = offering;
        var versions = await file.Versions(offering.Id, cancellation);
        Versions = [.. versions.Select((version, i) => (version, i + 1 < versions.Count ? Difference.Between(versions[i + 1].Content, version.Content) : []))];
        Prices = await file.PriceHistory(offering.Id, cancellation);
        Names = await file.Names([.. versions.Select(version => version.By), .. Prices.SelectMany(price => (Guid?[])[price.SetBy, price.ReviewedBy])], cancellation);
        return Page();
    }

    public OfferingWords Words => words;
}
