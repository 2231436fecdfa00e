namespace Samverka.Platform.Imports;

/// <summary>A file that cannot be read at all. The key names a text that says why in the reader's language.</summary>
public sealed class ImportFault(string key, params object[] arguments) : Exception(key)
{
    public string Key { get; } = key;

    public object[] Arguments { get; } = arguments;
}
