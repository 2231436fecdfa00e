using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samverka.Platform.Api;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Api;

/// <summary>The code lists as JSON, for anyone.</summary>
internal static class VocabularyEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/vocabularies").AllowAnonymous();
        group.MapGet("", All).Answers<CodeListIndex>(new("listVocabularies", "Vocabularies", "All code lists, in every version"));
        group.MapGet("/{list}", One).Answers<CodeListAnswer>(
            new("getVocabulary", "Vocabularies", "One code list with its codes",
                new ApiParameter("list", "The list's name", "technology"),
                new ApiParameter("version", "The version; the one in force today when left out", "2025-05")),
            StatusCodes.Status404NotFound);
    }

    private static TaggedJson All(ICodeLists lists) => new(new CodeListIndex([.. lists.All.Select(CodeListHead.Of)]));

    private static IResult One(string list, ICodeLists lists, string? version = null)
    {
        if (lists.All.All(known => known.Name != list)) return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such list", detail: list);
        var found = version is null ? lists.Current(list) : lists.All.FirstOrDefault(known => known.Name == list && known.Version == version);
        return found is null
            ? Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such version", detail: $"{list} {version}")
            : new TaggedJson(new CodeListAnswer(CodeListHead.Of(found), [.. found.Codes.Select(CodeJson.Of)]));
    }
}
