using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Samverka.Ui.Tables;

/// <summary>The answer of a page or an endpoint that gives a list as CSV, sent as its lines come, with the mark without which spreadsheets read å, ä and ö wrong.</summary>
public sealed class CsvFile(string name, IAsyncEnumerable<string> lines) : IActionResult, IResult
{
    private const int Buffer = 16 * 1024;

    public CsvFile(string name, IEnumerable<string> lines)
        : this(name, lines.ToAsyncEnumerable())
    {
    }

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        await using var writer = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(false), Buffer, leaveOpen: true);
        await writer.WriteAsync('\ufeff');
        await foreach (var line in lines.WithCancellation(httpContext.RequestAborted)) await writer.WriteAsync(line);
    }
}
