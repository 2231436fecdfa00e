using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>What must hold between a record and the others of its kind in the project; null when it does. Asked while nobody else may change any of them.</summary>
internal delegate FieldError? Rule<in T>(T record, IReadOnlyList<T> others)
    where T : VersionedRecord;

/// <summary>What came of writing a record. Not done without an error means that somebody was before: the form was sent twice, or another has changed it.</summary>
internal sealed record Writing(bool IsDone, FieldError? Refused = null);
