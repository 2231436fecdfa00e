using Microsoft.Net.Http.Headers;

namespace Samverka.Testing.Pages;

/// <summary>A browser's cookies for one site. It goes by the program's clock, which the framework's own container does not.</summary>
public sealed class CookieJar(TimeProvider clock)
{
    private readonly Dictionary<string, (string Value, DateTimeOffset? Until)> _cookies = [];

    public IReadOnlyDictionary<string, string> All =>
        _cookies.Where(cookie => cookie.Value.Until is null || cookie.Value.Until > clock.GetUtcNow()).ToDictionary(cookie => cookie.Key, cookie => cookie.Value.Value);

    public void Put((string Name, string Value) cookie) => _cookies[cookie.Name] = (cookie.Value, null);

    public void Forget(string name) => _cookies.Remove(name);

    internal void Take(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues(HeaderNames.SetCookie, out var values)) return;
        foreach (var cookie in SetCookieHeaderValue.ParseList([.. values]))
        {
            var until = cookie.MaxAge is { } age ? clock.GetUtcNow() + age : cookie.Expires;
            _cookies[cookie.Name.ToString()] = (cookie.Value.ToString(), until);
        }
    }

    internal void Give(HttpRequestMessage request)
    {
        if (All.Count > 0) request.Headers.Add(HeaderNames.Cookie, string.Join("; ", All.Select(cookie => $"{cookie.Key}={cookie.Value}")));
    }
}
