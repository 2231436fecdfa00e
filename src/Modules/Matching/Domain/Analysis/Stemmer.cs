using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;
using Samverka.Kernel;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>The Snowball stemmers keep their state in the instance, so each thread has its own pair.</summary>
internal static class Stemmer
{
    private const int ShortestStemmed = 4;
    private const int ShortestNeuter = 6;

    [ThreadStatic] private static SnowballProgram? _swedish;
    [ThreadStatic] private static SnowballProgram? _english;

    public static string Stem(string word, Language language)
    {
        if (word.Length < ShortestStemmed || word.AsSpan().ContainsAnyInRange('0', '9'))
            return language == Language.English ? FalseFriends.Apart(word) : word;

        return language == Language.Swedish ? ShortenedNouns.StemOf(word) ?? WithoutNeuter(Run(_swedish ??= new SwedishStemmer(), word)) : FalseFriends.Apart(Run(_english ??= new EnglishStemmer(), word));
    }

    private static string Run(SnowballProgram program, string word)
    {
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    }

    /// <summary>Snowball takes "maskinen" to "maskin" but leaves "företaget"; words that end in -et by themselves stay.</summary>
    private static string WithoutNeuter(string stem)
    {
        bool neuter = stem.Length >= ShortestNeuter && stem.EndsWith("et", StringComparison.Ordinal)
            && !stem.EndsWith("itet", StringComparison.Ordinal) && !ShortenedNouns.EndsInEt(stem);
        return neuter ? stem[..^2] : stem;
    }
}
