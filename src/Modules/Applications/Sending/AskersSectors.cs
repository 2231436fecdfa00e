using Microsoft.AspNetCore.Http;
using Samverka.Organisations.Contracts;

namespace Samverka.Applications.Sending;

/// <summary>What a customer said of their sector in the last request, else what the register says.</summary>
internal sealed class AskersSectors(KnownApplicants known) : IAskersSector
{
    public async Task<AskersSector?> Of(HttpContext context, CancellationToken cancellation)
    {
        if (await known.Of(context, cancellation) is not { Organisation.Length: > 0 } asker) return null;
        if (asker.About.Sector is { } said) return new AskersSector(said, asker.Organisation, IsSaid: true);
        return await known.ProposedSector(asker, cancellation) is { } proposed ? new AskersSector(proposed, asker.Organisation, IsSaid: false) : null;
    }
}
