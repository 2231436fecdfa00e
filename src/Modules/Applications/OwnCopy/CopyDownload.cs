using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.OwnCopy;

/// <summary>Gives a customer a copy of the own data (GDPR, articles 15 and 20) as one JSON file; that it was taken out is audited.</summary>
internal static class CopyDownload
{
    // A file of its own, never part of a page: letters stand in it as they are written.
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Address Here { get; } = new("/my-pages/copy");

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/{lang:lang}/my-pages/copy", Give).RequireAuthorization(Policies.Customer);

    private static async Task<IResult> Give(HttpContext context, CopyReading reading, UnitOfWork work, IStringLocalizer<ApplicationsModule> texts, CancellationToken cancellation)
    {
        var (id, email) = (context.User.FindFirstValue(ClaimTypes.NameIdentifier)!, context.User.FindFirstValue(ClaimTypes.Email)!);
        var copy = await reading.Of(Guid.Parse(id), email, cancellation);
        await work.Save(Change.TakesOut("my-pages", copy.Rows, context.User.Actor()), cancellation);
        context.Response.Headers.CacheControl = "no-cache, no-store";
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(copy, Readable), "application/json; charset=utf-8", $"{texts["copy.file"]}.json");
    }
}
