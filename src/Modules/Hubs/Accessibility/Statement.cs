using System.Text.Json;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.Hubs.Accessibility;

/// <summary>What the statement of accessibility rests on: the law's words as data, and what was measured.</summary>
internal sealed record Statement(string Source, string Conformance, Complaint Complaint, IReadOnlyList<KnownException> Exceptions)
{
    private const string MeasuredFile = "accessibility/measured.json";
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Read at every showing: the measuring writes it anew.</summary>
    public static Statement Read() => Read<Statement>("accessibility/statement.json");

    /// <summary>Null when nothing has been measured.</summary>
    public static Measured? Measured() => File.Exists(DataFiles.Full(MeasuredFile)) ? Read<Measured>(MeasuredFile) : null;

    /// <summary>What holds for every hub, and what holds for this one.</summary>
    public IEnumerable<KnownException> Of(HubSummary? hub) => Exceptions.Where(exception => exception.Hub is null || hub?.IsNamed(exception.Hub) == true);

    private static T Read<T>(string path)
    {
        using var stream = DataFiles.Open(path);
        return JsonSerializer.Deserialize<T>(stream, Web) ?? throw new InvalidOperationException($"{path} is empty.");
    }
}

/// <summary>Who supervises, by which law, and where one reports to it.</summary>
internal sealed record Complaint(string Authority, string Url, LocalText Law);

/// <summary>Something that is known not to be accessible, on one hub's pages or (no hub) on all.</summary>
internal sealed record KnownException(string? Hub, LocalText What, LocalText Why);

/// <summary>What a program found on the pages it was shown, on a day.</summary>
internal sealed record Measured(DateOnly Date, string Tool, IReadOnlyList<string> Rules, IReadOnlyList<string> Views, IReadOnlyList<string> Pages, IReadOnlyList<Violation> Violations)
{
    private const string AnyHub = "/sv/hubs/";

    /// <summary>What a statement of this hub (null: of all) rests on: the pages that hubs share, and its own, in its own colours.</summary>
    public Measured On(HubSummary? hub) => hub is null ? this : this with
    {
        Pages = [.. Pages.Where(page => IsShared(page) || IsOf(hub, page))],
        Violations = [.. Violations.Where(violation => IsShared(violation.Page) || IsOf(hub, violation.Page))],
    };

    public static bool IsOf(HubSummary hub, string page) => !IsShared(page) && hub.IsNamed(page[AnyHub.Length..].Split('/')[0]);

    private static bool IsShared(string page) => !page.StartsWith(AnyHub, StringComparison.Ordinal);
}

internal sealed record Violation(string Rule, string Page, int Count);
