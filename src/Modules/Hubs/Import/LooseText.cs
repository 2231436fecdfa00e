using System.Text.Json;
using System.Text.Json.Serialization;
using Samverka.Kernel;

namespace Samverka.Hubs.Import;

/// <summary>A text in both languages, or one that is the same in both, such as an address.</summary>
internal sealed class LooseText : JsonConverter<LocalText>
{
    public override LocalText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return LocalText.Same(reader.GetString()!);
        using var document = JsonDocument.ParseValue(ref reader);
        return new LocalText(Part(document, "sv"), Part(document, "en"));
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static string Part(JsonDocument document, string language) =>
        document.RootElement.TryGetProperty(language, out var text) ? text.GetString() ?? "" : "";
}
