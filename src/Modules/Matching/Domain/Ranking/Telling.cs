namespace Samverka.Matching.Domain.Ranking;

/// <summary>How much a word of a need tells of what the need is about.</summary>
internal enum Telling
{
    /// <summary>It speaks of no subject and weighs less: "try", "buy".</summary>
    Nothing,

    /// <summary>It weighs as any word, but anybody says it of any subject, so by itself it is no reason: "company", "plan".</summary>
    Little,

    /// <summary>A reason, unless most of the collection says it.</summary>
    Something,

    /// <summary>A reason however common it is: the name of a technology, or a need that was recognised.</summary>
    ByName,
}
