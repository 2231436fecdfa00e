using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>A listing as search engines read it (schema.org Organization).</summary>
internal static class ListingJsonLd
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ListingFacts facts, string type)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = facts.Country };
        if (facts.ShownCity() is { } city) address["addressLocality"] = city;
        if (facts.PostalCode is not null) address["postalCode"] = facts.PostalCode;
        var organisation = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Organization",
            ["name"] = facts.Name,
            ["description"] = type,
            ["address"] = address,
        };
        if (facts.Title is not null && facts.Title != facts.Name) organisation["alternateName"] = facts.Title;
        if (facts.Website is not null) organisation["url"] = facts.Website;
        return organisation.ToJsonString(Relaxed);
    }
}
