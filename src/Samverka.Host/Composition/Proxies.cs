using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Samverka.Host.Composition;

/// <summary>Whose word is taken for who the visitor is: proxies on this machine, and those the installation names.</summary>
internal static class Proxies
{
    public static void AddProxies(this IServiceCollection services, IConfiguration configuration) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var text in (configuration["Samverka:Proxies"] ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (System.Net.IPNetwork.TryParse(text, out var network)) options.KnownIPNetworks.Add(network);
            else if (IPAddress.TryParse(text, out var address)) options.KnownProxies.Add(address);
            else throw new InvalidOperationException($"Samverka:Proxies: '{text}' is neither an address nor a network.");
        }
    });
}
