using System.Text;
using Microsoft.AspNetCore.Http;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>A CSV answer with a byte order mark, without which spreadsheets read å, ä and ö wrong.</summary>
internal static class CsvFile
{
    public static IResult Of(StringBuilder text, string name) =>
        Results.Bytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", name);
}
