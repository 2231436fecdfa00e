using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samverka.Platform.Api;

/// <summary>What the description of the API says of one address beside what its code shows. Every parameter is named here, in the order that readers meet them.</summary>
public sealed record ApiDoc(string Id, string Tag, string Summary, params ApiParameter[] Parameters)
{
    /// <summary>The tags of the description: what each part of the API is about.</summary>
    public static IReadOnlyDictionary<string, string> Tags { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Hubs"] = "Hubs of this installation and their projects, with published facts only.",
        ["Network"] = "The European network: what its catalogue says of each hub.",
        ["Offerings"] = "What the hubs offer. Prices exclude VAT and are in minor units of their currency.",
        ["Vocabularies"] = "The code lists that all other answers take their codes from.",
    };
}

/// <summary>A parameter of an address, with a value that can be tried.</summary>
public sealed record ApiParameter(string Name, string Says, string Example);

/// <summary>How an address of the API says what it answers.</summary>
public static class ApiDescriptions
{
    /// <param name="refusals">The statuses of the problems it answers.</param>
    public static RouteHandlerBuilder Answers<TAnswer>(this RouteHandlerBuilder endpoint, ApiDoc doc, params int[] refusals)
    {
        endpoint.WithMetadata(doc).Produces<TAnswer>().Produces(StatusCodes.Status304NotModified);
        foreach (var status in refusals) endpoint.ProducesProblem(status);
        return endpoint;
    }
}
