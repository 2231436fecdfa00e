using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samverka.Ui.Forms;

/// <summary>Written straight to the page, since a list may hold hundreds.</summary>
internal sealed class OptionList(IReadOnlyList<Choice> choices, string chosen) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var choice in choices)
        {
            writer.Write(choice.Value == chosen ? "<option selected=\"selected\" value=\"" : "<option value=\"");
            encoder.Encode(writer, choice.Value);
            writer.Write("\">");
            encoder.Encode(writer, choice.Label);
            writer.Write("</option>");
        }
    }
}
