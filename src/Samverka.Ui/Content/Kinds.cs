namespace Samverka.Ui.Content;

/// <summary>The meanings that colour may underline; each also has its own sign and word, never colour alone.</summary>
internal static class Kinds
{
    private static readonly string[] All = ["neutral", "info", "success", "warning", "danger", "accent"];

    public static string Known(string kind, string tag) =>
        All.Contains(kind) ? kind : throw new InvalidOperationException($"<{tag}> does not know kind=\"{kind}\": {string.Join(", ", All)}.");

    /// <summary>The path of a 24 × 24 sign.</summary>
    public static string Sign(string kind) => kind switch
    {
        "success" => "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.3 14.2-4-4 1.4-1.4 2.6 2.6 5.2-5.2 1.4 1.4-6.6 6.6Z",
        "warning" => "M12 2.5 1.5 21h21L12 2.5Zm-1 7h2v6h-2v-6Zm0 7.5h2v2h-2v-2Z",
        "danger" => "M8 2 2 8v8l6 6h8l6-6V8l-6-6H8Zm3 5h2v7h-2V7Zm0 8.5h2v2h-2v-2Z",
        _ => "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 5h2v2h-2V7Zm0 4h2v6h-2v-6Z",
    };
}
