namespace Samverka.Applications.Domain;

/// <summary>What an organisation says of itself when it asks for help: codes of municipality, sector and customer-type, each null when not said.</summary>
internal sealed record AboutApplicant(string? Municipality, string? Sector, string? CustomerType)
{
    public static AboutApplicant Nothing { get; } = new(null, null, null);
}
