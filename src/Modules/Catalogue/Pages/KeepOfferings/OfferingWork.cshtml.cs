using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Catalogue.Pages.KeepOfferings;

[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingWorkModel(
    OfferingScope scope, OfferingFile file, OfferingSteps steps, OfferingWords words, TimeProvider clock, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public Offering Offering { get; private set; } = null!;

    public IReadOnlyList<OfferingStatus> History { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public Price? Price { get; private set; }

    /// <summary>What the price list will say when the change has been published.</summary>
    public IReadOnlyList<OfferingPrice> WaitingPrices { get; private set; } = [];

    public OfferingWords Words => words;

    public Address Here => new($"/my-work/offerings/{Offering.Id}");

    public bool MayPublish => User.May(OfferingsPart.Publish, Offering.HubId);

    public bool EndsSoon => Offering.EndsSoon(clock.Today());

    public string StateText => StateTag.TextOf(Offering, texts);

    public string StateKind => StateTag.KindOf(Offering);

    /// <summary>The steps that this user can take now, the expected one first.</summary>
    public IEnumerable<OfferingStep> Possible => from step in (OfferingStep[])[OfferingStep.Publish, OfferingStep.Submit, OfferingStep.SendBack, OfferingStep.Restore, OfferingStep.Withdraw]
                                                 where StateMachine.Next(Offering.State, step) is not null && Makes(step) && May(step)
                                                 select step;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await Read(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, OfferingStep step, CancellationToken cancellation)
    {
        if (!await Read(id, cancellation)) return NotFound();
        if (!May(step) || step is OfferingStep.Create or OfferingStep.Expire) return Forbid();
        var field = $"reason-{step}";
        var reason = Request.Form[field].ToString().Trim();
        if (reason.Length > OfferingStatus.ReasonMax) return Invalid([new FieldError(field, "field.too-long", OfferingStatus.ReasonMax, reason.Length)]);
        if (await steps.Take(Offering.Id, step, User.Actor(), reason.Length == 0 ? null : reason, cancellation) is { } refusal) return Invalid([new FieldError("", refusal)]);
        Flash(texts[$"offering.done.{step}"]);
        return RedirectTo(Here);
    }

    private bool May(OfferingStep step) => step switch
    {
        OfferingStep.Publish or OfferingStep.SendBack => MayPublish,
        OfferingStep.Restore => MayPublish || WithdrawnByMe,
        _ => true,
    };

    // What the machine allows on a published offering makes sense only while a change of it is waiting.
    private bool Makes(OfferingStep step) => step switch
    {
        OfferingStep.Submit => Offering.MayBeSent,
        OfferingStep.SendBack => Offering.ReviewAskedAt is not null,
        OfferingStep.Publish => Offering.State != OfferingState.Published || Offering.HasUnpublishedChange,
        _ => true,
    };

    private bool WithdrawnByMe => History.FirstOrDefault(status => status.Step == OfferingStep.Withdraw)?.By == User.Actor().Id;

    private async Task<bool> Read(Guid id, CancellationToken cancellation)
    {
        if (await scope.Find(User, new OfferingId(id), cancellation) is not { } offering) return false;
        Offering = offering;
        History = await file.Steps(offering.Id, cancellation);
        Names = await file.Names(History.Select(status => status.By), cancellation);
        if (offering.PricesAwait) WaitingPrices = await file.WaitingPrices(offering.Id, cancellation);
        Price = (await file.Prices(offering.Id, cancellation)).InForce(clock.Today());
        return true;
    }
}
