using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;

namespace Samverka.Applications.OwnCopy;

/// <summary>What happened with a request, told to the one who sent it.</summary>
internal sealed class CustomerHistory(Application application, string hub, IStringLocalizer<ApplicationsModule> texts)
{
    /// <summary>The latest first; what the hub does among its own is left out.</summary>
    public IReadOnlyList<StatusChange> Rows { get; } = [.. application.History.Where(row => row.IsForCustomer).OrderBy(row => row.At).Reverse()];

    public static bool IsByCustomer(StatusChange row) => row.By.StartsWith("customer", StringComparison.Ordinal);

    public string What(StatusChange row) => texts[$"mypages.step.{Key(row)}"];

    /// <summary>The hub's name.</summary>
    public string Hub => hub;

    private string Key(StatusChange row) => (row.Step, row.Status) switch
    {
        (HistoryStep.Status, ApplicationStatus.Received) => row == Rows[^1] ? "sent" : "answered",
        (HistoryStep.Status, ApplicationStatus.Withdrawn) when !IsByCustomer(row) => "closed",
        (HistoryStep.Status, var status) => status.ToString().ToLowerInvariant(),
        var (step, _) => step.ToString().ToLowerInvariant(),
    };
}
