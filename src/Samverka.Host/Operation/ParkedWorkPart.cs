using System.Security.Claims;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Host.Operation;

/// <summary>Tells an administrator on My work that something was given up; says nothing while all is well.</summary>
internal sealed class ParkedWorkPart(ParkedWorkDesk desk) : IPagePart
{
    public PagePlace Place => PagePlace.MyWork;

    public int Order => 5;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(OperationServices.Manage)) return null;
        var parked = (await desk.Look(cancellation)).Sum(queue => queue.State.ParkedCount);
        return parked > 0 ? new PartContent("/Pages/Operation/_Parked.cshtml", parked) : null;
    }
}
