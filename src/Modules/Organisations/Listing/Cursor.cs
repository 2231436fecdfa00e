using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Samverka.Kernel;

namespace Samverka.Organisations.Listing;

/// <summary>A place in an ordered list: the value of the ordering field and the id that breaks ties.</summary>
internal sealed record Cursor(string Value, OrganisationId Id)
{
    public override string ToString() => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{Id.Value:N}{Value}"));

    /// <summary>Null when the text is no place: the list then starts from its beginning.</summary>
    public static Cursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            var plain = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text));
            return plain.Length >= 32 && !plain.Contains('\0') && Guid.TryParseExact(plain[..32], "N", out var id) ? new Cursor(plain[32..], new OrganisationId(id)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
