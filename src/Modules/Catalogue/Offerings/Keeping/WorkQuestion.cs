using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>The working list as an address asks for it; the file of the same rows asks in the same way.</summary>
internal sealed class WorkQuestion
{
    public string? Q { get; set; }

    public string? State { get; set; }

    public string? Kind { get; set; }

    public string? Sort { get; set; }

    public string? Dir { get; set; }

    public Guid? After { get; set; }

    internal WorkOrder Order => Sort switch { "changed" => WorkOrder.Changed, "until" => WorkOrder.Until, _ => WorkOrder.Title };

    internal bool Descending => Dir == "desc";

    internal bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(State) || !string.IsNullOrEmpty(Kind);

    /// <summary>Without order and place.</summary>
    internal Address At(string path) => new Address(path).With("q", Q).With("state", State).With("kind", Kind);

    internal Address Ordered(string path) => At(path).With("sort", Order == WorkOrder.Title ? null : Sort).With("dir", Descending ? "desc" : null);
}

internal enum WorkOrder
{
    Title,
    Changed,

    /// <summary>The last day; what has none stands last.</summary>
    Until,
}
