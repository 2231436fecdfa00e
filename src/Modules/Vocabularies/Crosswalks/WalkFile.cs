using Samverka.Kernel;
using Samverka.Platform.Files;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.Vocabularies.Crosswalks;

/// <summary>The shape of a file in data/vocabularies/crosswalks.</summary>
internal sealed record WalkFile(string From, string To, string Version, DateOnly ValidFrom, DateOnly? ValidTo, SourceOfFile Source, string Rule, IReadOnlyList<WalkFile.Row> Rows)
{
    public static IReadOnlyList<CrossWalk> ReadAll() => [.. DataFiles.List("vocabularies/crosswalks").Select(path => ListFile.Parse<WalkFile>(path).Read())];

    private CrossWalk Read() => new(From, To, new Validity(ValidFrom, ValidTo), Source.Source, Rows.ToDictionary(row => row.From, row => row.To))
    {
        Version = Version,
        IsExact = Rule == "exact",
    };

    internal sealed record Row(string From, IReadOnlyList<string> To);
}
