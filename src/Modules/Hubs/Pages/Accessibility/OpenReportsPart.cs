using System.Security.Claims;
using Samverka.Hubs.Accessibility;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Hubs.Pages.Accessibility;

/// <summary>What readers could not use, on the coordinator's My work; nothing when nobody has complained.</summary>
internal sealed class OpenReportsPart(Reports reports) : IPagePart
{
    public PagePlace Place => PagePlace.MyWork;

    public int Order => 40;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(HubsModule.Manage)) return null;
        var open = await reports.Open(reader.HubsWhere(HubsModule.Manage), 10, cancellation);
        return open.Count == 0 ? null : new PartContent("/Pages/Accessibility/_OpenReports.cshtml", open);
    }
}
