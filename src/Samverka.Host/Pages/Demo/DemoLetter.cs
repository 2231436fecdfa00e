using System.Text.RegularExpressions;
using MimeKit;

namespace Samverka.Host.Pages.Demo;

/// <summary>A letter that was written to the folder instead of being sent.</summary>
internal sealed partial record DemoLetter(string To, string Subject, DateTime At, string Language, IReadOnlyList<Piece> Pieces, IReadOnlyList<string> Files)
{
    /// <summary>Empty when nothing has been written yet. The files' names begin with their time.</summary>
    public static async Task<IReadOnlyList<DemoLetter>> Newest(string folder, int most, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder)) return [];
        var letters = new List<DemoLetter>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml").OrderByDescending(Path.GetFileName, StringComparer.Ordinal).Take(most))
        {
            letters.Add(Of(await MimeMessage.LoadAsync(file, cancellation)));
        }

        return letters;
    }

    internal static IReadOnlyList<Piece> Split(string text)
    {
        var pieces = new List<Piece>();
        var at = 0;
        foreach (Match link in Link().Matches(text))
        {
            pieces.Add(new Piece(text[at..link.Index], false));
            pieces.Add(new Piece(link.Value, true));
            at = link.Index + link.Length;
        }

        pieces.Add(new Piece(text[at..], false));
        return pieces;
    }

    private static DemoLetter Of(MimeMessage message) => new(
        message.To.ToString(), message.Subject ?? "", message.Date.UtcDateTime, message.Headers["Content-Language"] ?? "sv",
        Split((message.TextBody ?? "").Trim()), [.. message.Attachments.Select(file => file.ContentDisposition?.FileName ?? "").Where(name => name.Length > 0)]);

    [GeneratedRegex(@"https?://[^\s<>""]+[^\s<>"".,)]")]
    private static partial Regex Link();
}

internal sealed record Piece(string Text, bool IsLink);
