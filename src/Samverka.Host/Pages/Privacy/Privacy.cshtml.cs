using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Host.Pages.Privacy;

/// <summary>What is kept of people, why, how long and who sees it: for all hubs, or as one hub does it.</summary>
[AllowAnonymous]
internal sealed class PrivacyModel(IHubDirectory directory, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    [BindProperty(Name = "hub", SupportsGet = true)]
    public string? Slug { get; set; }

    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public HubSummary? Hub { get; private set; }

    public Table<PurposeRow> Table { get; private set; } = null!;

    public IReadOnlyList<Cookie> Cookies { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Hubs = [.. (await directory.All(cancellation)).Where(hub => hub.TakesApplications)];
        Hub = Hubs.FirstOrDefault(hub => hub.Slug == Slug);
        var table = PrivacyTable.Read();
        Cookies = table.Cookies;
        Table = Show(table.Of(Hub));
    }

    private Table<PurposeRow> Show(IReadOnlyList<PurposeRow> rows) => new()
    {
        Caption = texts["privacy.table.caption"],
        Address = new Address("/privacy").With("hub", Hub?.Slug),
        Empty = texts["privacy.table.empty"],
        Rows = rows,
        Columns =
        [
            new("purpose", texts["privacy.purpose"], row => row.Project is null ? row.Purpose.What.In(Language) : $"{row.Purpose.What.In(Language)} ({row.Project})"),
            new("data", texts["privacy.data"], row => row.Purpose.Data.In(Language)),
            new("basis", texts["privacy.basis"], row => Hub is null && row.Purpose.Basis.Authority != row.Purpose.Basis.Other
                ? texts["privacy.basis.both", row.Purpose.Basis.Authority.In(Language), row.Purpose.Basis.Other.In(Language)].Value : row.Basis.In(Language)),
            new("retention", texts["privacy.retention"], row => row.Retention.In(Language)),
            new("who", texts["privacy.seen-by"], row => row.Who.In(Language)),
        ],
    };
}
