namespace Samverka.Matching.Domain.Ranking;

/// <summary>
/// How much each thing counts. Relevance (words and concepts) comes first; what is known besides only adds to or takes from it by a share, so
/// that a near answer to another question never passes an answer to this one. General values, not fitted to any set of cases.
/// </summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>One concept recognised counts as this many words of the same rarity: it stands for several ways to say it.</summary>
    public double Concept { get; init; } = 1.5;

    /// <summary>A word that speaks of no subject: it helps to tell two answers apart, and never makes one by itself.</summary>
    public double General { get; init; } = 0.35;

    /// <summary>A translated word says the same with some doubt.</summary>
    public double Translation { get; init; } = 0.8;

    /// <summary>A word of the same origin in the other language: mostly the same, at times a false friend.</summary>
    public double Cognate { get; init; } = 0.6;

    /// <summary>A corrected word: one keystroke away, then two.</summary>
    public double Correction { get; init; } = 0.7;

    public double FarCorrection { get; init; } = 0.45;

    /// <summary>A word that is probably another form of the one asked for.</summary>
    public double Form { get; init; } = 0.7;

    /// <summary>A longer word that begins with one that is known to nobody.</summary>
    public double Beginning { get; init; } = 0.4;

    /// <summary>Each word that speaks of the cure when a need was recognised, and each code that the need comes under.</summary>
    public double Cure { get; init; } = 0.35;

    public double EverydayConcept { get; init; } = 0.5;

    /// <summary>The share of both when the need was put in one word, and the collection answers to it as it stands.</summary>
    public double PutInKnownWords { get; init; } = 0.3;

    /// <summary>Each part of a compound when the whole is known, and when only the parts are.</summary>
    public double PartOfKnown { get; init; } = 0.3;

    public double PartOfUnknown { get; init; } = 0.6;

    /// <summary>How soon repeating a word in the need stops helping (k3 of BM25).</summary>
    public double Repetition { get; init; } = 2;

    /// <summary>Level 5 adds this share and level 1 takes it away: declared by the provider itself, so it counts little.</summary>
    public double Level { get; init; } = 0.08;

    /// <summary>Next door adds this share; it halves about every 70 km.</summary>
    public double Nearness { get; init; } = 0.15;

    public double NearnessFadesOver { get; init; } = 100;

    /// <summary>Distance is spoken of as an obstacle from here; a day's journey there and back.</summary>
    public double FarKilometres { get; init; } = 300;

    /// <summary>Not being helped in one's own language takes this share, being helped in it adds it.</summary>
    public double Language { get; init; } = 0.05;

    public double Sector { get; init; } = 0.10;

    public double Price { get; init; } = 0.01;

    /// <summary>Not open to the asker's kind: shown, because rules have exceptions, but after all that is open.</summary>
    public double Unsuitable { get; init; } = 0.35;

    public int LowLevel { get; init; } = 2;

    public int EndsSoonDays { get; init; } = 30;
}
