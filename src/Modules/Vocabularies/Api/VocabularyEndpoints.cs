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
        group.MapGet("", All);
        group.MapGet("/{list}", One);
    }

    private static TaggedJson<object> All(ICodeLists lists) =>
        new(new { vocabularies = lists.All.Select(Head) });

    private static IResult One(string list, ICodeLists lists, string? version = null)
    {
        if (lists.All.All(known => known.Name != list)) return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such list", detail: list);
        var found = version is null ? lists.Current(list) : lists.All.FirstOrDefault(known => known.Name == list && known.Version == version);
        return found is null
            ? Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such version", detail: $"{list} {version}")
            : new TaggedJson<object>(new { head = Head(found), codes = found.Codes.Select(Show) });
    }

    private static object Head(CodeList list) => new
    {
        list = list.Name,
        list.Version,
        validFrom = list.Validity.From,
        validTo = list.Validity.To,
        title = new { list.Title.Sv, list.Title.En },
        source = new { list.Source.Name, list.Source.Url, list.Source.Licence, list.Source.Holder },
        codes = list.Codes.Count,
        href = $"/api/v1/vocabularies/{list.Name}",
    };

    private static object Show(Code code) => new
    {
        code = code.Value,
        label = new { code.Label.Sv, code.Label.En },
        code.Official,
        code.Parent,
        attributes = code.Attributes,
        aliases = new { sv = code.AliasesSv, en = code.AliasesEn },
    };
}
