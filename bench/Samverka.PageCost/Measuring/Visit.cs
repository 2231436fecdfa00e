using System.Net;
using System.Text.RegularExpressions;

namespace Samverka.PageCost.Measuring;

/// <summary>The coordinator of the first generated hub, signed in at the program under measure.</summary>
internal sealed class Visit : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _http;

    public Visit(Uri site) => (Site, _http) = (site, new HttpClient(_handler) { BaseAddress = site });

    public Uri Site { get; }

    public string Cookie => _handler.CookieContainer.GetCookieHeader(Site);

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    public async Task SignIn()
    {
        foreach (Cookie cookie in _handler.CookieContainer.GetCookies(Site)) cookie.Expired = true;
        var token = await Find("/sv/sign-in", "(?<=__RequestVerificationToken\" type=\"hidden\" value=\")[^\"]+");
        var answer = await _http.PostAsync("/sv/sign-in", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Email"] = "samordnare1@samverka.invalid",
            ["Password"] = "hubben-i-hittepa-2026",
        }));
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Signing in answered {(int)answer.StatusCode}.");
    }

    public async Task<byte[]> Get(string address) => await _http.GetByteArrayAsync(address);

    /// <summary>The first place in the page that looks like this.</summary>
    public async Task<string> Find(string address, string pattern) =>
        Regex.Match(await _http.GetStringAsync(address), pattern) is { Success: true } found ? found.Value : throw new InvalidOperationException($"{address} has nothing like {pattern}");
}
