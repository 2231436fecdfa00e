namespace Samverka.Organisations.Contracts;

/// <summary>What a register says of a number on a day: codes of the lists legal-form, municipality and sni-2007.</summary>
public sealed record RegisterFacts(string Number, string Name, string? LegalForm, string? Municipality, string? Industry, string Source, DateOnly Day);
