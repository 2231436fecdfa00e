using System.Reflection;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;

namespace Samverka.Ui.Texts;

internal sealed class JsonLocalizer(Assembly assembly) : IStringLocalizer
{
    private static readonly Assembly Shared = typeof(JsonLocalizer).Assembly;

    public LocalizedString this[string name] => Find(name, []);

    public LocalizedString this[string name, params object[] arguments] => Find(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        TextResources.Of(assembly, Language.Current).Select(pair => new LocalizedString(pair.Key, pair.Value));

    // A missing text is a fault of ours; it is shown as its key, which the text tests and every page test refuse.
    private LocalizedString Find(string name, object[] arguments)
    {
        var language = Language.Current;
        if (!TextResources.Of(assembly, language).TryGetValue(name, out var text)
            && !TextResources.Of(Shared, language).TryGetValue(name, out text))
        {
            return new LocalizedString(name, $"⟦{name}⟧", resourceNotFound: true);
        }

        return new LocalizedString(name, arguments.Length == 0 ? text : string.Format(language.Culture, text, arguments));
    }
}
