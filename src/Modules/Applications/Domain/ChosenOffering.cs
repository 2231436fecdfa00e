namespace Samverka.Applications.Domain;

/// <summary>An offering the customer chose, in the order chosen.</summary>
internal sealed class ChosenOffering
{
    public required ApplicationId ApplicationId { get; init; }

    public required Guid OfferingId { get; init; }

    public required int Position { get; init; }
}
