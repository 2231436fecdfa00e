using System.Security.Claims;

namespace Samverka.Ui.Parts;

/// <summary>What a module lends to a composite page (start, Mina sidor, My work): a card of its own, made for the reader.</summary>
public interface IPagePart
{
    PagePlace Place { get; }

    /// <summary>Lower stands first.</summary>
    int Order { get; }

    /// <summary>Null when there is nothing for this reader.</summary>
    Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation);
}
