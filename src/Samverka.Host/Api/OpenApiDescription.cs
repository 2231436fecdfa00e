using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samverka.Platform.Api;

namespace Samverka.Host.Api;

/// <summary>The public API described in OpenAPI 3.1 at /api/v1/openapi.json; a golden file in docs/api shows every change to reviewers.</summary>
internal static class OpenApiDescription
{
    public static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Set(json.SerializerOptions));
        services.AddOpenApi("v1", Describe);
    }

    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();

    private static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Samverka",
                Version = "v1",
                Description = "Read-only and open to all: hubs, projects, offerings, the European network, code lists. Lists are paged by a cursor (after, limit); answers carry an ETag; errors are problem details (RFC 9457). Null means not stated.",
                License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
            };
            document.Servers = [new OpenApiServer { Url = "/" }];
            document.Tags = ApiDoc.Tags.Select(tag => new OpenApiTag { Name = tag.Key, Description = tag.Value }).ToHashSet();
            document.Security = [new OpenApiSecurityRequirement()];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(ApiOperations.Describe);
    }
}
