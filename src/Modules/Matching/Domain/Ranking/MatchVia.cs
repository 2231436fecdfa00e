namespace Samverka.Matching.Domain.Ranking;

/// <summary>How a word of the need met a word of the document.</summary>
internal enum MatchVia
{
    SameWord,
    PartOfCompound,
    Translation,
    Cognate,
    Correction,
    OtherForm,
    Beginning,
    Everyday,
}
