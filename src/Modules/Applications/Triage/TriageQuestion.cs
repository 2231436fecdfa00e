using Samverka.Ui.Addresses;

namespace Samverka.Applications.Triage;

/// <summary>The list as an address asks for it; all of it stands in the address, so that a link to the list is a link to what one sees.</summary>
internal sealed class TriageQuestion
{
    public string? Q { get; set; }

    public string? Status { get; set; }

    public string? Hub { get; set; }

    public string? Adviser { get; set; }

    public string? Sort { get; set; }

    public string? Dir { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    internal bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Status) || !string.IsNullOrEmpty(Hub) || !string.IsNullOrEmpty(Adviser);

    /// <summary>Without order and place.</summary>
    internal Address Filtered => new Address("/applications").With("q", Q).With("status", Status).With("hub", Hub).With("adviser", Adviser);
}
