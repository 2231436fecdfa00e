using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;
using Samverka.Kernel;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>The Snowball stemmers keep their state in the instance, so each thread has its own pair.</summary>
internal static class Stemmer
{
    private const int ShortestStemmed = 4;

    [ThreadStatic] private static SnowballProgram? _swedish;
    [ThreadStatic] private static SnowballProgram? _english;

    public static string Stem(string word, Language language)
    {
        if (word.Length < ShortestStemmed || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;

        SnowballProgram program = language == Language.Swedish ? _swedish ??= new SwedishStemmer() : _english ??= new EnglishStemmer();
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    }
}
