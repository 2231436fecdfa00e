using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>A word of the collection with the number of Swedish, English and all texts that use it.</summary>
internal sealed class VocabularyWord(WordForms forms)
{
    public WordForms Forms { get; } = forms;

    public int Swedish { get; private set; }

    public int English { get; private set; }

    public int Texts { get; private set; }

    /// <summary>Swedish stems of the parts when the word is a compound.</summary>
    public string[] PartStems { get; set; } = [];

    /// <summary>Terms the whole word is indexed as, in any text.</summary>
    public int[] WholeTerms { get; private set; } = [];

    public int[] PartTerms { get; private set; } = [];

    public void IndexedAs(int[] whole, int[] parts)
    {
        WholeTerms = [.. WholeTerms.Union(whole)];
        PartTerms = [.. PartTerms.Union(parts)];
    }

    public void Count(Language? language)
    {
        Texts++;
        Swedish += language == Language.Swedish ? 1 : 0;
        English += language == Language.English ? 1 : 0;
    }

    public IEnumerable<Language> UsedIn => Language.All.Where(language => (language == Language.Swedish ? Swedish : English) > 0);

    /// <summary>A word of the other language inside a text ("machine learning" in a Swedish one) is indexed as both.</summary>
    public bool MayBe(Language language, Language? textLanguage)
    {
        if (textLanguage is null || textLanguage == language)
            return true;
        return language == Language.English ? English > 2 * Swedish && !Forms.LooksSwedish : Forms.LooksSwedish || Swedish > 2 * English;
    }
}
