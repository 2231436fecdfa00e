using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Samverka.Testing.Routes;

/// <summary>One address, what may be done there and who may.</summary>
public sealed class Route(RouteEndpoint endpoint, CompiledPageActionDescriptor? page)
{
    private static readonly string[] Safe = ["GET", "HEAD", "OPTIONS"];

    private readonly EndpointMetadataCollection _metadata = page is null ? endpoint.Metadata : new EndpointMetadataCollection(endpoint.Metadata.Concat(page.EndpointMetadata));

    public string Pattern { get; } = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').TrimEnd('/');

    public bool IsPage => page is not null;

    /// <summary>GET and the like; a page has what it has handlers for, and an endpoint that names none takes all.</summary>
    public IReadOnlyList<string> Methods =>
        page is not null ? [.. page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Append("GET").Distinct().Order(StringComparer.Ordinal)]
        : _metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"];

    /// <summary>What a page answers to reading besides itself, by the names of its handlers.</summary>
    public IReadOnlyList<string> Answers => [.. (page?.HandlerMethods ?? []).Where(handler => handler.HttpMethod == "Get" && handler.Name is not null).Select(handler => handler.Name!)];

    public bool CanChange => Methods.Any(method => !Safe.Contains(method));

    public bool IsForAnyone => _metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>The policies that stand on the endpoint itself; the fallback does not count.</summary>
    public IReadOnlyList<string> Policies => [.. _metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "(signed in)").Distinct()];

    /// <summary>Pages check the token of a form by themselves unless told otherwise; other endpoints only when told so.</summary>
    public bool ChecksForgery =>
        page is not null ? !page.ModelTypeInfo!.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute), inherit: true) && _metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null
        : _metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation == true;

    public override string ToString() => $"{string.Join(',', Methods)} {Pattern}";
}
