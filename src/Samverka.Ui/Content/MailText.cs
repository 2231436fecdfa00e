using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samverka.Ui.Content;

/// <summary>A text whose mail addresses may be broken after the at sign and the dots: a long one does not fit a line on a telephone, and else breaks within a word.</summary>
internal sealed class MailText(string text) : IHtmlContent
{
    private static readonly char[] Places = ['@', '.'];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0) writer.Write(' ');
            if (words[i].Contains('@')) Write(words[i], writer, encoder);
            else encoder.Encode(writer, words[i]);
        }
    }

    private static void Write(string address, TextWriter writer, HtmlEncoder encoder)
    {
        var from = 0;
        while (address.IndexOfAny(Places, from) is >= 0 and var place && place < address.Length - 1)
        {
            encoder.Encode(writer, address[from..(place + 1)]);
            writer.Write("<wbr>");
            from = place + 1;
        }

        encoder.Encode(writer, address[from..]);
    }
}
