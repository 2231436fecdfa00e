using System.Globalization;

namespace Samverka.Kernel;

/// <summary>Speaks another language than the page's for a while: a letter is written in the language of its receiver.</summary>
public static class Speaking
{
    /// <summary>Until disposed, texts, numbers and dates are in this language on this flow of execution.</summary>
    public static IDisposable Speak(this Language language)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
        return new Restore(before.CurrentCulture, before.CurrentUICulture);
    }

    private sealed class Restore(CultureInfo culture, CultureInfo ui) : IDisposable
    {
        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
    }
}
