using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Samverka.Ui.Forms;

/// <summary>What the reader typed and what was wrong with it, for one request.</summary>
internal static class FormState
{
    private const string OrderKey = "samverka.error-order";

    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The first error of the field, or null.</summary>
    public static string? Error(ViewContext context, string name) =>
        context.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>What was typed goes before what is stored, so that nothing is lost when the page comes back with errors.</summary>
    public static IReadOnlyList<string>? Typed(ViewContext context, string name)
    {
        if (context.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is not null) return Raw(entry.RawValue, entry.AttemptedValue);
        if (context.ModelState.ErrorCount == 0 || !HasForm(context.HttpContext.Request)) return null;
        return [.. context.HttpContext.Request.Form[name].OfType<string>()];
    }

    /// <summary>Field names in the order of the form, since the model state forgets it.</summary>
    public static void Remember(HttpContext context, IEnumerable<string> fields) => context.Items[OrderKey] = fields.ToList();

    public static IReadOnlyList<string> Order(HttpContext context) => context.Items[OrderKey] as List<string> ?? [];

    private static bool HasForm(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.HasFormContentType;

    private static string[] Raw(object? raw, string attempted) => raw switch
    {
        string[] many => many,
        _ => [attempted],
    };
}
