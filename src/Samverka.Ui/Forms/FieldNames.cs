using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Samverka.Ui.Forms;

/// <summary>What a page calls its fields, for the summary of errors; nothing is kept where nothing is wrong.</summary>
public static class FieldNames
{
    private const string Key = "samverka.error-labels";

    /// <summary>The label, kept as the field's name; a page that writes a field by hand shows its label through this.</summary>
    public static string Called(this ViewContext context, string field, string label)
    {
        if (context.ModelState.ErrorCount == 0) return label;
        if (context.HttpContext.Items[Key] is not Dictionary<string, string> labels) context.HttpContext.Items[Key] = labels = new(StringComparer.OrdinalIgnoreCase);
        labels.TryAdd(field, label);
        return label;
    }

    internal static string? Of(HttpContext context, string field) => (context.Items[Key] as Dictionary<string, string>)?.GetValueOrDefault(field);
}
