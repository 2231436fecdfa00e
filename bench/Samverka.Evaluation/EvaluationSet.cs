using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Evaluation;

/// <param name="Gains">How right each document is as an answer; a document not named is wrong.</param>
internal sealed record EvaluationQuery(string Id, string Text, Language Language, IReadOnlyDictionary<string, double> Gains);

/// <summary>Documents, queries and which answers are right.</summary>
/// <param name="LeaveOutSelf">The query was made from the document with the same id, which therefore is no answer.</param>
internal sealed record EvaluationSet(
    string Name, IReadOnlyList<Document> Documents, IReadOnlyList<EvaluationQuery> Queries, bool LeaveOutSelf = false);
