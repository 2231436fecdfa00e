using System.Security.Claims;
using Samverka.Ui.Parts;

namespace Samverka.Host.Composition;

/// <summary>What the modules lend to one composite page, made one after the other (they share a database connection).</summary>
internal sealed class PageParts(IEnumerable<IPagePart> parts)
{
    public async Task<IReadOnlyList<PartContent>> Of(PagePlace place, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var made = new List<PartContent>();
        foreach (var part in parts.Where(part => part.Place == place).OrderBy(part => part.Order))
        {
            if (await part.Make(reader, cancellation) is { } content) made.Add(content);
        }

        return made;
    }
}
