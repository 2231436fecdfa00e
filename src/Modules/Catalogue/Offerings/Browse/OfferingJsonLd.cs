using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>An offering in the words of schema.org, so that search engines read price, place and provider right.</summary>
internal static class OfferingJsonLd
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(PublicOffering shown, Language language, string address, string? municipality)
    {
        var (offering, content) = (shown.Offering, shown.Content);
        var node = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = content.Kind == "course" ? "Course" : "Service",
            ["name"] = content.Title.In(language),
            ["description"] = content.Summary.In(language),
            ["inLanguage"] = language.Code,
            ["url"] = address,
        };
        if (offering.Provider.Length > 0) node["provider"] = new JsonObject { ["@type"] = "Organization", ["name"] = offering.Provider };
        if (content.Languages.Count > 0) node["availableLanguage"] = new JsonArray([.. content.Languages.Select(code => (JsonNode)code)]);
        if (municipality is not null) AddPlace(node, content, language, municipality);
        if (shown.Price is { } price) node["offers"] = Offer(price, content.Validity, address);
        return node.ToJsonString(Json);
    }

    // A course is held somewhere; any other service is reached there.
    private static void AddPlace(JsonObject node, OfferingContent content, Language language, string municipality)
    {
        var place = new JsonObject
        {
            ["@type"] = "Place",
            ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = municipality, ["addressCountry"] = HomeCountry.Code },
        };
        if (content.Place.In(language) is { Length: > 0 } name) place["name"] = name;
        if (content.Kind == "course")
            node["hasCourseInstance"] = new JsonObject { ["@type"] = "CourseInstance", ["courseMode"] = content.Online ? "blended" : "onsite", ["location"] = place };
        else
            node["availableChannel"] = new JsonObject { ["@type"] = "ServiceChannel", ["serviceLocation"] = place };
    }

    private static JsonObject Offer(Price price, Validity validity, string address)
    {
        var amount = (price.Amount.Minor / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        var offer = new JsonObject
        {
            ["@type"] = "Offer",
            ["price"] = amount,
            ["priceCurrency"] = price.Amount.Currency,
            ["url"] = address,
            ["availabilityStarts"] = Day(validity.From),
            ["priceSpecification"] = new JsonObject
            {
                ["@type"] = "UnitPriceSpecification",
                ["price"] = amount,
                ["priceCurrency"] = price.Amount.Currency,
                ["valueAddedTaxIncluded"] = false,
                ["validFrom"] = Day(price.Validity.From),
            },
        };
        if (price.Validity.To is { } end) offer["priceValidUntil"] = Day(end);
        if (validity.To is { } last) offer["availabilityEnds"] = Day(last);
        return offer;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
