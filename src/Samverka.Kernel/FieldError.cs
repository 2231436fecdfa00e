namespace Samverka.Kernel;

/// <summary>What is wrong with one field: the form's field name, and the key of a text (with its arguments) that the page says in the reader's language.</summary>
public sealed record FieldError(string Field, string Key, params object[] Arguments);
