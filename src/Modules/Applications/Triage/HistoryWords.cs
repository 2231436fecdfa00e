using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;

namespace Samverka.Applications.Triage;

/// <summary>What happened with a request, told to those who work with it: what, by whom.</summary>
internal sealed class HistoryWords(Application application, NamesAtHub people, IStringLocalizer<ApplicationsModule> texts)
{
    /// <summary>The latest first.</summary>
    public IEnumerable<StatusChange> Rows => application.History.OrderByDescending(row => row.At);

    public string What(StatusChange row) => row.Step switch
    {
        HistoryStep.Status when row.Status == ApplicationStatus.Received && row.At > application.SentAt => texts["triage.step.answered"],
        HistoryStep.Status => texts[$"status.{row.Status}".ToLowerInvariant()],
        HistoryStep.HandOver => texts["triage.step.handover", people.Of(row.AdviserId) ?? ""],
        _ => texts[$"triage.step.{row.Step}".ToLowerInvariant()],
    };

    public string By(StatusChange row) => people.Of(row.By) ?? (!row.By.StartsWith("customer", StringComparison.Ordinal) ? texts["triage.system"].Value : application.IsErased ? texts["triage.customer"].Value : application.ContactName);
}
