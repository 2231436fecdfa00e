using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Triage;

/// <summary>An application as the list shows it.</summary>
internal sealed record TriageRow(
    ApplicationId Id, string Reference, string Organisation, string? Number, HubId Hub, ApplicationStatus Status, DateTime SentAt, DateTime StatusAt, Guid? Adviser, bool IsDemo)
{
    public TriageCursor Cursor(TriageOrder order) => new(order == TriageOrder.Changed ? StatusAt : SentAt, Id);
}

internal sealed record TriagePage(IReadOnlyList<TriageRow> Rows, bool HasPrevious, bool HasNext);
