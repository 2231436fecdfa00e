using System.Text.RegularExpressions;

namespace Samverka.UnitTests.PlainLanguage;

/// <summary>A text that the public reads: its file, its key or path there, and its language.</summary>
internal sealed partial record PublicText(string File, string Key, string Language, string Text)
{
    /// <summary>The words of each sentence; a label without a full stop is no sentence.</summary>
    public IEnumerable<(string Sentence, int Words)> Sentences()
    {
        if (!Text.TrimEnd().EndsWith('.') && !Text.TrimEnd().EndsWith('?') && !Text.TrimEnd().EndsWith('!') && !Text.TrimEnd().EndsWith(':')) yield break;
        foreach (var sentence in End().Split(Text))
        {
            var words = Word().Count(sentence);
            if (words > 0) yield return (sentence.Trim(), words);
        }
    }

    // A full stop inside "kl. 9" or "t.ex." does not end a sentence: what follows begins with a small letter or a digit.
    [GeneratedRegex(@"(?<=[.!?][”""]?)\s+(?=[""”{]?[A-ZÅÄÖ{])|\n+")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\d{}][\p{L}\d{}.,:’'@/-]*")]
    private static partial Regex Word();
}
