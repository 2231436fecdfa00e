namespace Samverka.Ui.Parts;

/// <summary>A partial view by its path from the root, and its model.</summary>
public sealed record PartContent(string Partial, object Model);
