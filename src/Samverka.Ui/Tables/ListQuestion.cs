using Samverka.Ui.Addresses;

namespace Samverka.Ui.Tables;

/// <summary>What an address asks of a list: words, an order and a place. All of it stands in the address, so that a link to the list is a link to what one sees.</summary>
public sealed class ListQuestion
{
    public string? Q { get; set; }

    public string? Sort { get; set; }

    public string? Dir { get; set; }

    /// <summary>The row that the page before ended with.</summary>
    public string? After { get; set; }

    internal bool Descending => Dir == "desc";

    internal IReadOnlyList<string> Words => (Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The list in the same order: where its filter sends to.</summary>
    public Address Ordered(Address list) => list.With("sort", Sort).With("dir", Descending ? "desc" : null);
}
