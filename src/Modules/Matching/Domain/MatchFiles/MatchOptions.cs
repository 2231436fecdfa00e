namespace Samverka.Matching.Domain.MatchFiles;

internal sealed record MatchOptions(string Documents, string Queries, int Top, string Output);
