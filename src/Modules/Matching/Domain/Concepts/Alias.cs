using Samverka.Kernel;

namespace Samverka.Matching.Domain.Concepts;

/// <param name="Concept">Position in the list of concepts that the aliases were made from.</param>
internal sealed record Alias(string[] Stems, Language Language, int Concept, bool IsService);
