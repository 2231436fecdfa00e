namespace Samverka.Vocabularies.Crosswalks;

internal sealed record NewOverride(string FromList, string ToList, string Code, IReadOnlyList<string> Targets, DateOnly From, string Reason)
{
    /// <summary>Empty when the form named none.</summary>
    public Guid Id { get; init; }
}
