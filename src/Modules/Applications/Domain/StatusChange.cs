namespace Samverka.Applications.Domain;

/// <summary>One dated row of an application's history. The message is for the customer, the note for the hub only.</summary>
internal sealed class StatusChange
{
    private string? _message;
    private string? _internalNote;

    public required Guid Id { get; init; }

    public required ApplicationId ApplicationId { get; init; }

    public HistoryStep Step { get; init; }

    /// <summary>How it stood after the step.</summary>
    public required ApplicationStatus Status { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    /// <summary>Who has it from then on, where that was the step.</summary>
    public Guid? AdviserId { get; init; }

    public string? Message { get => _message; init => _message = value; }

    public string? InternalNote { get => _internalNote; init => _internalNote = value; }

    /// <summary>Who has it at the hub, and what the hub notes for itself, is the hub's own.</summary>
    public bool IsForCustomer => Step is not (HistoryStep.Note or HistoryStep.HandOver or HistoryStep.Left);

    public void Erase() => (_message, _internalNote) = (null, null);
}
