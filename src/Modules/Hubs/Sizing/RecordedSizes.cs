using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Pages.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Ui.Content;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Sizing;

internal sealed class RecordedSizes(SizeReading sizes, IOrganisationDirectory organisations, TimeProvider clock, IStringLocalizer<HubsModule> texts) : IRecordedSizes
{
    public async Task<RecordedSize?> Of(HubId hub, OrganisationId organisation, CancellationToken cancellation)
    {
        if (await organisations.ById(organisation, cancellation) is not { } known) return null;
        var view = await sizes.Of(hub, known, clock.Today(), cancellation);
        if (view.IsEmpty) return null;
        return new RecordedSize(
            [.. view.Figures.Reverse().Select(Year)],
            known.IsAuthority ? [] : [.. view.Classes.Lists.Select(list => Class(list, view))],
            known.IsAuthority ? [texts["size.authority"]] : [.. Why(view)],
            [.. view.Owners.Select(link => texts["size.removed.owner", view.Name(link.OwnerId), Shown.Percent(link.Share), view.Name(link.OwnedId)].Value)]);
    }

    private static RecordedYear Year(SizeFigures figures) => new(figures.YearEnd, figures.StaffTenths / 10m, figures.TurnoverMinor / 100m, figures.BalanceMinor / 100m, figures.Currency, figures.PerEuro / 10_000m, figures.Source);

    private RecordedClass Class(CodeList list, SizeView view)
    {
        var limit = view.Classes.All.FirstOrDefault(one => one.Code.Value == view.Latest.Standing && list.Find(one.Code.Value) is not null);
        return new RecordedClass(
            list.Title.In(Language.Current), limit?.Code.Label.In(Language.Current) ?? Beside(list, view),
            limit is null ? null : texts["size.own.limit", limit.StaffBelow, Shown.Money(limit.Turnover), Shown.Money(limit.Balance)].Value, list.Source.Url, list.Validity.From);
    }

    // In none of the definition's own classes: below its first, or above its last.
    private string Beside(CodeList list, SizeView view)
    {
        if (view.Latest.Standing is not { } standing) return texts["size.class.unknown"];
        var codes = view.Classes.All.Select(limit => limit.Code.Value).ToList();
        var (at, first) = (codes.IndexOf(standing), codes.IndexOf(list.Codes[0].Value));
        var other = view.Classes.Label(standing)?.In(Language.Current) ?? texts["size.class.large"].Value;
        return texts[at >= 0 && at < first ? "size.own.below" : "size.own.above", other];
    }

    private IEnumerable<string> Why(SizeView view)
    {
        var latest = view.Latest;
        if (latest.IsPublic) yield return texts["size.public", Shown.Percent(latest.PublicPart), Shown.Percent(SizeRules.On(latest.Day).PublicFromShare)];
        if (latest.Lines.Count > 1) yield return texts[latest.Lines.Count == 2 ? "size.own.one" : "size.own.group", latest.Lines.Count - 1];
        else if (latest.Sum is { } sum) yield return texts["size.sum.alone", SizeTables.Staff(sum.StaffTenths)!, Shown.Money(SizeTables.Euro(sum.Turnover)!.Value), Shown.Money(SizeTables.Euro(sum.Balance)!.Value)];
        if (latest.Sum is null && !latest.IsPublic) yield return texts["size.own.missing"];
        if (latest is { OwnersChanged: true, Class: not null }) yield return texts["size.owners-changed"];
        else if (latest.Class is { } own && own != latest.Standing) yield return texts["size.two-years", view.Classes.Label(own)?.In(Language.Current) ?? texts["size.class.large"].Value];
    }
}
