using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samverka.Platform.Api;

namespace Samverka.Host.Api;

/// <summary>Puts what an address says of itself (<see cref="ApiDoc"/>) into its description.</summary>
internal static class ApiOperations
{
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiDoc>().FirstOrDefault() is not { } doc) return Task.CompletedTask;
        operation.OperationId = doc.Id;
        operation.Summary = doc.Summary;
        operation.Tags = new HashSet<OpenApiTagReference> { new(doc.Tag, context.Document) };
        var bound = operation.Parameters ?? [];
        operation.Parameters = [.. doc.Parameters.Select(parameter => Parameter(parameter, bound.FirstOrDefault(known => Same(known, parameter))))];
        var unsaid = bound.Where(known => !doc.Parameters.Any(parameter => Same(known, parameter))).Select(known => known.Name).ToList();
        if (unsaid.Count > 0) throw new InvalidOperationException($"{doc.Id} does not say what these parameters are: {string.Join(", ", unsaid)}.");
        Answers(operation);
        return Task.CompletedTask;
    }

    private static bool Same(IOpenApiParameter known, ApiParameter parameter) => string.Equals(known.Name, parameter.Name, StringComparison.OrdinalIgnoreCase);

    // A filter that the code reads by itself is not bound, and is a text of the query.
    private static OpenApiParameter Parameter(ApiParameter parameter, IOpenApiParameter? bound)
    {
        var schema = bound?.Schema ?? new OpenApiSchema { Type = JsonSchemaType.String };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = bound?.In ?? ParameterLocation.Query,
            Required = bound?.Required ?? false,
            Description = parameter.Says,
            Schema = schema,
            Example = schema.Type is { } type && type.HasFlag(JsonSchemaType.Integer) ? JsonValue.Create(int.Parse(parameter.Example)) : JsonValue.Create(parameter.Example),
        };
    }

    private static void Answers(OpenApiOperation operation)
    {
        if (operation.Responses?.GetValueOrDefault("200") is OpenApiResponse found)
        {
            found.Description = "Found";
            found.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["ETag"] = new OpenApiHeader { Description = "The tag of the content, to send in If-None-Match", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            };
        }

        if (operation.Responses?.Keys.Any(status => status.StartsWith('4')) == false) operation.Responses["4XX"] = new OpenApiResponse { Description = "Not a request that can be read" };
        if (operation.Responses?.GetValueOrDefault("304") is OpenApiResponse same) same.Description = "Not changed since the tag in If-None-Match";
    }
}
