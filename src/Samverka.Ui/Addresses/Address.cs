using Samverka.Kernel;

namespace Samverka.Ui.Addresses;

/// <summary>A page of ours without its language, such as <c>/apply</c>. Only <see cref="In"/> makes a link of it, so no link can lose the language.</summary>
public readonly record struct Address
{
    /// <summary>The path starts with a slash; a query may follow. "/" is the start page.</summary>
    public Address(string path)
    {
        if (!path.StartsWith('/')) throw new ArgumentException($"An address starts with a slash: '{path}'.");
        Path = path;
    }

    public string Path { get; }

    /// <summary>The same page with one more query value, escaped; a null or empty value adds nothing.</summary>
    public Address With(string name, string? value) =>
        string.IsNullOrEmpty(value) ? this : new Address($"{Path}{(Path.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(value)}");

    public string In(Language language) => Path == "/" ? $"/{language.Code}" : $"/{language.Code}{Path}";

    public override string ToString() => In(Language.Current);
}
