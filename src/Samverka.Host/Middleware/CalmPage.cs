using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Ui.Layout;

namespace Samverka.Host.Middleware;

/// <summary>
/// A page that needs nothing: no database, no layout. Where a form was sent, it carries everything typed along, so that one button sends it again;
/// passwords are typed anew, and files cannot be kept.
/// </summary>
internal static class CalmPage
{
    public static Task Write(HttpContext context, string key, IStringLocalizer text)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var sent = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        var next = sent ? Again(context, text) : "";
        var said = !sent ? text[key + ".text"] : next.Length > 0 ? text[key + ".again"] : text[key + ".sent"];
        var styles = string.Concat(Assets.Styles.Select(style => $"<link rel=\"stylesheet\" href=\"/ui/{style}\">"));
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"{Language.Current.Code}\" data-theme=\"{Themes.Known(null)}\" data-color-scheme=\"auto\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" +
            $"<title>{text[key + ".title"]} – Samverka</title>{styles}</head><body><main class=\"s-main\"><h1>{text[key + ".title"]}</h1><p>{said}</p>{next}" +
            $"<p><a href=\"/{Language.Current.Code}\">{text["calm.start"]}</a></p></main></body></html>",
            Encoding.UTF8);
    }

    // Empty when what was sent has not been read, or holds a file: then only the page it came from still has it.
    private static string Again(HttpContext context, IStringLocalizer text)
    {
        if (context.Features.Get<IFormFeature>()?.Form is not { Files.Count: 0 } form) return "";
        var html = HtmlEncoder.Default;
        var fields = form.Where(field => !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
            .SelectMany(field => field.Value, (field, value) => $"<input type=\"hidden\" name=\"{html.Encode(field.Key)}\" value=\"{html.Encode(value ?? "")}\">");
        var action = html.Encode($"{context.Request.Path}{context.Request.QueryString}");
        return $"<form method=\"post\" action=\"{action}\">{string.Concat(fields)}<button class=\"ds-button\" type=\"submit\">{text["calm.again"]}</button></form>";
    }
}
