namespace Samverka.Catalogue.Offerings.Content;

/// <summary>Who teaches. The contact is an address or a number; what is not told is empty.</summary>
internal sealed record Trainer(string Name, string Role, string Contact);
