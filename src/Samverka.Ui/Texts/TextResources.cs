using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Samverka.Kernel;

namespace Samverka.Ui.Texts;

/// <summary>The texts an assembly carries, one JSON file of key and text per language (embedded as texts.sv.json, texts.en.json).</summary>
public static class TextResources
{
    private static readonly ConcurrentDictionary<(Assembly, string), FrozenDictionary<string, string>> Loaded = new();

    /// <summary>Empty when the assembly carries no texts in that language.</summary>
    public static FrozenDictionary<string, string> Of(Assembly assembly, Language language) =>
        Loaded.GetOrAdd((assembly, language.Code), key => Load(key.Item1, key.Item2));

    private static FrozenDictionary<string, string> Load(Assembly assembly, string code)
    {
        using var stream = assembly.GetManifestResourceStream($"texts.{code}.json");
        if (stream is null) return FrozenDictionary<string, string>.Empty;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary();
    }
}
