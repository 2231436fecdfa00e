using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Showing;

/// <summary>The page in the words that search engines read (schema.org).</summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Hub hub, string url, Language language)
    {
        var node = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Organization",
            ["name"] = hub.Name.In(language),
            ["description"] = hub.Summary.In(language),
            ["url"] = url,
        };
        if (hub.ContactEmail is not null) node["email"] = hub.ContactEmail;
        if (hub.Languages.Count > 0) node["knowsLanguage"] = new JsonArray([.. hub.Languages.Select(code => (JsonNode)code)]);
        if (hub.Website is not null) node["sameAs"] = hub.Website;
        return node.ToJsonString(Readable);
    }

    public static string Of(ProjectView view, string url, Language language)
    {
        var node = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Project",
            ["name"] = view.Project.Name.In(language),
            ["url"] = url,
            ["parentOrganization"] = new JsonObject { ["@type"] = "Organization", ["name"] = view.Hub.Name.In(language) },
        };
        if (view.Terms.PeriodFrom is { } from) node["foundingDate"] = from.Text;
        if (view.Terms.PeriodTo is { } to) node["dissolutionDate"] = to.Text;
        node["member"] = new JsonArray([.. view.Partners.SelectMany(group => group.Partners).Select(partner => partner.Organisation.Name).Distinct()
            .Select(name => (JsonNode)new JsonObject { ["@type"] = "Organization", ["name"] = name })]);
        return node.ToJsonString(Readable);
    }
}
