using System.Net;
using AngleSharp;

namespace Samverka.Testing.Pages;

/// <summary>
/// A browser without scripts: keeps cookies, follows redirects and sends the forms it is shown, tokens included. Every page it is shown must
/// keep <see cref="PageRules"/>.
/// </summary>
public sealed class PageClient(Uri site, TimeProvider clock)
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private static readonly IBrowsingContext Reader = BrowsingContext.New(Configuration.Default);

    public CookieJar Cookies { get; } = new(clock);

    /// <summary>The page at an address such as <c>/sv/network</c>, whatever its status.</summary>
    public Task<Page> Get(string address) => Show(() => new HttpRequestMessage(HttpMethod.Get, new Uri(site, address)));

    /// <summary>The bare answer, for the JSON API, files and redirects; nothing is followed or checked.</summary>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(site, request.RequestUri!);
        Cookies.Give(request);
        var answer = await Http.SendAsync(request);
        Cookies.Take(answer);
        return answer;
    }

    public Task<HttpResponseMessage> Fetch(string address) => Send(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)));

    internal async Task<Page> Show(Func<HttpRequestMessage> request)
    {
        var answer = await Send(request());
        for (var hop = 0; answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently; hop++)
        {
            Assert.True(hop < 10, $"{answer.RequestMessage!.RequestUri} redirects without end.");
            answer = await Send(new HttpRequestMessage(HttpMethod.Get, new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!)));
        }

        return await Read(answer);
    }

    private async Task<Page> Read(HttpResponseMessage answer)
    {
        var (address, type) = (answer.RequestMessage!.RequestUri!, answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(type == "text/html", $"{address.PathAndQuery} answered {(int)answer.StatusCode} with {type ?? "no content"}, not with a page. {text}");
        var document = await Reader.OpenAsync(response => response.Content(text).Address(address));
        var faults = PageRules.Faults(document, address.AbsolutePath);
        Assert.True(faults.Count == 0, $"{address.PathAndQuery} ({(int)answer.StatusCode}): {string.Join("; ", faults)}");
        return new Page(this, document, answer.StatusCode, address);
    }
}
