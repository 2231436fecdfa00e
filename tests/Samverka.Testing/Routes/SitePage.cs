using Samverka.Testing.Pages;

namespace Samverka.Testing.Routes;

/// <summary>A page of the program at a real address, and somebody who may open it.</summary>
public sealed record SitePage(Route Route, string Path, PageClient Reader)
{
    /// <summary>Such as <c>/en/network</c>.</summary>
    public string In(string language) => $"/{language}{Path}";
}
