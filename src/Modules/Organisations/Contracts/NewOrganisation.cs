namespace Samverka.Organisations.Contracts;

/// <summary>What is known of an organisation when it first comes to a hub. Number as digits, null for a person who has no company yet.</summary>
public sealed record NewOrganisation(string Name, string? Number, string Country, bool IsDemo = false);
