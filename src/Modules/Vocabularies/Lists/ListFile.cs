using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Files;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Lists;

/// <summary>The shape of a file in data/vocabularies.</summary>
internal sealed record ListFile(string List, string Version, DateOnly ValidFrom, DateOnly? ValidTo, SourceOfFile Source, Words Name, Words? Note, IReadOnlyList<CodeOfFile> Codes)
{
    public static IReadOnlyList<CodeList> ReadAll() => [.. DataFiles.List("vocabularies").Select(Read)];

    public static T Parse<T>(string path)
    {
        using var stream = DataFiles.Open(path);
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{path} is empty.");
    }

    private static CodeList Read(string path)
    {
        var file = Parse<ListFile>(path);
        return new CodeList(
            file.List, file.Version, file.Name.Text, new Validity(file.ValidFrom, file.ValidTo), file.Source.Source, [.. file.Codes.Select(code => code.Read())])
        {
            Note = file.Note?.Text,
        };
    }
}

internal sealed record Words(string Sv, string? En)
{
    public LocalText Text => new(Sv, En ?? "");
}

internal sealed record SourceOfFile(string Name, string? Url, string? Licence, string? Holder, string? NameSv, string? HolderSv)
{
    public CodeSource Source => new(Name, Url, Licence) { Holder = Holder, InSwedish = (NameSv, HolderSv) };
}

internal sealed record Aliases(IReadOnlyList<string>? Sv, IReadOnlyList<string>? En);

internal sealed record CodeOfFile(string Code, string Sv, string? En, string? Official, string? Parent, IReadOnlyDictionary<string, string>? Attributes, Aliases? Aliases)
{
    public Code Read() => new(
        Code, new LocalText(Sv, En ?? ""), Official, Parent, Attributes ?? new Dictionary<string, string>(), Aliases?.Sv ?? [], Aliases?.En ?? []);
}
