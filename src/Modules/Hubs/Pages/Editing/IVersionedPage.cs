using Samverka.Hubs.Editing;
using Samverka.Hubs.Showing;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>What the parts of a page of a versioned record show, whatever the record is.</summary>
internal interface IVersionedPage
{
    string What { get; }

    bool IsNew { get; }

    bool IsRemoved { get; }

    bool CanEnd { get; }

    int Seen { get; }

    Guid Made { get; }

    string? Why { get; }

    EndForm End { get; }

    RemovalForm Removal { get; }

    Address Here { get; }

    ProjectView View { get; }

    Differences? Conflict { get; }

    IReadOnlyList<HistoryEntry> History { get; }
}
