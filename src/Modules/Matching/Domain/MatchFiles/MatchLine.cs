using System.Text.Json;
using Samverka.Kernel;

namespace Samverka.Matching.Domain.MatchFiles;

internal static class MatchLine
{
    /// <exception cref="JsonException">Not JSON, or not an object with what it must have; then without a position.</exception>
    public static MatchText Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("is not a JSON object");
        string id = Text(root, "id") ?? throw new JsonException("\"id\" is missing");
        if (id.Length == 0 || id.AsSpan().ContainsAny('\t', '\n', '\r'))
            throw new JsonException("\"id\" must be a text without tabs and line breaks, and not empty");
        return new MatchText(id, Text(root, "text") ?? throw new JsonException("\"text\" is missing"), LanguageOf(root));
    }

    private static Language? LanguageOf(JsonElement root) => Text(root, "lang") is { } code
        ? Language.Parse(code) ?? throw new JsonException("\"lang\" must be \"sv\", \"en\" or left out")
        : null;

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new JsonException($"\"{name}\" must be a text");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"\"{name}\" holds half a character (a lone surrogate)");
        }
    }
}
