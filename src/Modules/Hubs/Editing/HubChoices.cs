namespace Samverka.Hubs.Editing;

/// <summary>What can be chosen for a hub; the words stand in the texts under <c>hub-kind.</c> and <c>hub-language.</c></summary>
internal static class HubChoices
{
    /// <summary>The catalogue's kinds, and the collaboration that carries no label of the network.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["edih", "seal-of-excellence", "dih", "platform"];

    /// <summary>ISO 639-1 codes of languages in which people here can be helped.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["sv", "en", "fi", "no", "da", "se", "de", "fr", "es", "pl", "ar"];
}
