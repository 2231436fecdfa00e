namespace Samverka.Catalogue.Contracts;

/// <summary>A code with the level that the hub itself declares for it, 1 to 5; 5 is strongest.</summary>
public sealed record SpecialisationLevel(string Code, int Level);
