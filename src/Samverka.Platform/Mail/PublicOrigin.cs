namespace Samverka.Platform.Mail;

/// <summary>The origin people reach this installation at, for links in mail; one per installation (contracts: addresses).</summary>
public sealed record PublicOrigin(string Origin)
{
    /// <param name="path">Starts with a slash.</param>
    public string Of(string path) => Origin.TrimEnd('/') + path;
}
