using Microsoft.AspNetCore.Http;

namespace Samverka.Organisations.Contracts;

/// <summary>The sector of whoever asks, as far as a higher module knows for whom they have asked before.</summary>
public interface IAskersSector
{
    /// <summary>Null for a visitor, and for an organisation whose sector nobody knows.</summary>
    Task<AskersSector?> Of(HttpContext context, CancellationToken cancellation);
}

/// <param name="Code">Of the catalogue's list of sectors.</param>
/// <param name="Organisation">Its name, as they wrote it.</param>
/// <param name="IsSaid">By themselves, the last time; otherwise it follows from the industry that the register has.</param>
public sealed record AskersSector(string Code, string Organisation, bool IsSaid);
