using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Samverka.Hubs.Api;

/// <summary>JSON with an entity tag of its content, so that a reader who asks again gets 304 when nothing has changed.</summary>
internal static class Tagged
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static IResult Json(HttpContext context, object content)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(content, Options);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes))[..32]}\"");
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, "application/json", entityTag: tag);
    }
}
