namespace Samverka.Ui.Forms;

/// <summary>One thing to choose in a list: the value that is sent, and what the reader sees.</summary>
public sealed record Choice(string Value, string Label, string? Hint = null);
