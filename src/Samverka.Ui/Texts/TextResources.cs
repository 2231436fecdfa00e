using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Samverka.Kernel;

namespace Samverka.Ui.Texts;

/// <summary>The texts an assembly carries: Resources/sv.json and en.json, and any Resources/NAME.sv.json with its NAME.en.json. A key stands in one file only.</summary>
public static class TextResources
{
    // In the order of Language.All; a page asks hundreds of times.
    private static readonly ConcurrentDictionary<Assembly, FrozenDictionary<string, string>[]> Loaded = new();

    /// <summary>Empty when the assembly carries no texts in that language.</summary>
    public static FrozenDictionary<string, string> Of(Assembly assembly, Language language) =>
        Loaded.GetOrAdd(assembly, Load)[language == Language.All[0] ? 0 : 1];

    private static FrozenDictionary<string, string>[] Load(Assembly assembly) => [.. Language.All.Select(language => Load(assembly, language.Code))];

    private static FrozenDictionary<string, string> Load(Assembly assembly, string code)
    {
        var texts = new Dictionary<string, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("texts.", StringComparison.Ordinal) && name.EndsWith($".{code}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) texts.Add(key, text);
        }

        return texts.ToFrozenDictionary();
    }
}
