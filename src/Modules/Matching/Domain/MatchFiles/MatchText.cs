using Samverka.Kernel;

namespace Samverka.Matching.Domain.MatchFiles;

/// <summary>One line of a file: something to find, or something to find it by.</summary>
internal sealed record MatchText(string Id, string Text, Language? Language);
