namespace Samverka.Matching.Domain.Indexing;

internal enum TextField
{
    Title,
    Summary,
    Body,
}

/// <param name="Language">Null when unknown; then it is guessed from the words.</param>
internal sealed record FieldText(TextField Field, string Text, Kernel.Language? Language);
