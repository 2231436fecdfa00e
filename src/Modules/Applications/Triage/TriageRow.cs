using System.Linq.Expressions;
using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Triage;

/// <summary>An application as the list shows it.</summary>
/// <param name="Beginning">Of what the customer wrote.</param>
/// <param name="HasWritten">Unasked, and nobody has taken it up.</param>
internal sealed record TriageRow(
    ApplicationId Id, string Reference, string Organisation, string? Number, HubId Hub, ApplicationStatus Status, DateTime SentAt, DateTime ChangedAt, DateTime WaitsSince,
    Guid? Adviser, bool IsDemo, string Beginning, bool HasWritten)
{
    /// <summary>Of an application; of its need no more is read than a line is made of.</summary>
    public static readonly Expression<Func<Application, TriageRow>> Of = a => new TriageRow(
        a.Id, a.Reference, a.OrganisationName, a.OrganisationNumber, a.HubId, a.Status, a.SentAt, a.ChangedAt, a.WaitsSince,
        a.AdviserId, a.IsDemo, a.Need.Substring(0, FirstWords.Enough), a.WroteAt != null);

    public string About => FirstWords.Of(Beginning);

    public bool Waits => WaitsSince < Application.NobodyWaits;

    public TriageCursor Cursor(TriageOrder order) => new(order switch { TriageOrder.Changed => ChangedAt, TriageOrder.Answer => WaitsSince, _ => SentAt }, Id);
}

internal sealed record TriagePage(IReadOnlyList<TriageRow> Rows, bool HasPrevious, bool HasNext);
