namespace Samverka.Matching.Domain.Indexing;

/// <param name="Words">The distinct words of the document, to show a match as it stands there.</param>
/// <param name="Mentioned">Concepts that the texts name, by number.</param>
internal sealed record IndexedDocument(Document Document, VocabularyWord[] Words, int[] Mentioned);
