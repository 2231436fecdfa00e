using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>How the content of a version is stored; åäö stay readable.</summary>
internal static class ContentJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
