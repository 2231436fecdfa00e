namespace Samverka.Platform.Identity;

/// <summary>Someone who comes by mail link: known by the mail address alone, which the link has proved.</summary>
public sealed class Customer
{
    public required Guid Id { get; init; }

    /// <summary>Trimmed and lower-cased; unique.</summary>
    public required string Email { get; init; }

    public static string Normalize(string email) => email.Trim().ToLowerInvariant();
}
