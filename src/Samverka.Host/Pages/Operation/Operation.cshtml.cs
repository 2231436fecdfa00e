using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.Operation;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Operation;

/// <summary>What waits, what was given up and how far the audit is sealed.</summary>
[Authorize(Policy = OperationServices.ManageName)]
internal sealed class OperationModel(ParkedWorkDesk desk, AuditStanding audit, SamverkaDb db, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    public IReadOnlyList<(string Name, QueueState State)> Queues { get; private set; } = [];

    public AuditState Audit { get; private set; } = new(0, null, 0, null);

    public string Database => db.Kind == DatabaseKind.Postgres ? "PostgreSQL" : "SQLite";

    public static string Version => typeof(OperationModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public async Task OnGet(CancellationToken cancellation) => (Queues, Audit) = (await desk.Look(cancellation), await audit.Look(cancellation));

    public async Task<IActionResult> OnPostAgain(string queue, Guid id, CancellationToken cancellation) =>
        Told(await desk.TryAgain(queue, id, User, cancellation) ? "operation.again.done" : "operation.gone");

    public async Task<IActionResult> OnPostDrop(string queue, Guid id, CancellationToken cancellation) =>
        Told(await desk.Drop(queue, id, User, cancellation) ? "operation.drop.done" : "operation.gone");

    private IActionResult Told(string text)
    {
        Flash(texts[text]);
        return RedirectTo(OperationServices.Here);
    }
}
