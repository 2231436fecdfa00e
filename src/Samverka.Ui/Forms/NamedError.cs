using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Samverka.Ui.Forms;

/// <summary>An error's words with its field's label before them, unless they say it themselves. The fields stand below the summary, so the label is asked for when the page is written.</summary>
internal sealed class NamedError(HttpContext context, string field, string message) : IHtmlContent
{
    private static readonly char[] Ends = ['?', '!', '.', ':'];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var label = FieldNames.Of(context, field)?.Trim();
        if (label is { Length: > 0 } && !message.Contains(label.TrimEnd(Ends), StringComparison.OrdinalIgnoreCase))
        {
            encoder.Encode(writer, Ends.Contains(label[^1]) ? $"{label} " : $"{label}: ");
        }

        encoder.Encode(writer, message);
    }
}
