using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What in the index answers to one word: itself, its translations, its relatives in the other language.</summary>
internal sealed class WordAlternatives(Snapshot index, RankingWeights weights)
{
    private const int ShortestBeginning = 5;
    private const int MostBeginnings = 5;

    /// <param name="needLanguage">Null when the need does not show its language; then the word is taken as both.</param>
    public List<Alternative> Of(WordForms word, Language? needLanguage)
    {
        var found = new List<Alternative>();
        foreach (Language language in Language.All.Where(language => Reads(word, language, needLanguage)))
        {
            AddTerm(found, word.Stem(language), 1, MatchVia.SameWord);
            if (AddTranslations(found, word.Stem(language), language, 1))
                continue;
            foreach (string cognate in index.CognatesOf(word, language))
                AddTerm(found, cognate, weights.Cognate, MatchVia.Cognate);
        }
        return found;
    }

    /// <param name="stem">Swedish stem of a part of a compound.</param>
    public List<Alternative> OfPart(string stem)
    {
        var found = new List<Alternative>();
        AddTerm(found, stem, 1, MatchVia.PartOfCompound);
        AddTranslations(found, stem, Language.Swedish, 1);
        return found;
    }

    /// <param name="stems">Of one word and its translations.</param>
    public List<Alternative> OfCure(string[] stems)
    {
        var found = new List<Alternative>();
        foreach (string stem in stems)
            AddTerm(found, stem, 1, MatchVia.Everyday);
        return found;
    }

    public List<Alternative> BeginningWith(string word)
    {
        var found = new List<Alternative>();
        if (word.Length < ShortestBeginning)
            return found;
        foreach (VocabularyWord longer in index.Vocabulary.StartingWith(word).Take(MostBeginnings))
            AddTerm(found, longer.English > longer.Swedish ? longer.Forms.English : longer.Forms.Swedish, weights.Beginning, MatchVia.Beginning);
        return found;
    }

    /// <summary>A word of a Swedish need is read as English too when only English texts use it.</summary>
    private bool Reads(WordForms word, Language language, Language? needLanguage)
    {
        if (needLanguage is null || needLanguage == language)
            return !(language == Language.English && word.LooksSwedish);
        return index.Vocabulary.Find(word.Text)?.MayBe(language, needLanguage) == true;
    }

    private bool AddTranslations(List<Alternative> found, string stem, Language language, double weight)
    {
        string[][] translations = index.Resources.Lexicon.Translate(stem, language);
        foreach (string[] words in translations)
        {
            foreach (string word in words)
                AddTerm(found, word, weight * weights.Translation / Math.Sqrt(words.Length), MatchVia.Translation);
        }
        return translations.Length > 0;
    }

    private void AddTerm(List<Alternative> found, string stem, double weight, MatchVia via)
    {
        if (index.Term(stem) is { } term)
            found.Add(new Alternative(term, weight, via));
    }
}
