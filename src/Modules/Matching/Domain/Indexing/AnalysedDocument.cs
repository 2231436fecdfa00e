using Samverka.Kernel;

namespace Samverka.Matching.Domain.Indexing;

/// <param name="Language">As given or guessed; null when it does not show.</param>
/// <param name="Words">Word number and how often; stop words left out.</param>
internal sealed record AnalysedText(TextField Field, Language? Language, (int Word, int Count)[] Words, int Length);

/// <summary>A document read once; kept so that a change of one document does not mean reading all the others again.</summary>
/// <param name="Mentions">Concept number and how often the texts name it.</param>
internal sealed record AnalysedDocument(Document Document, AnalysedText[] Texts, (int Concept, int Count)[] Mentions);
