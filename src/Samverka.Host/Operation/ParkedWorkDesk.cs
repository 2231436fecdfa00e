using System.Security.Claims;
using Samverka.Platform.Jobs;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.Operation;

/// <summary>Looks at the queues of the installation, and tries again or drops what was given up.</summary>
internal sealed class ParkedWorkDesk(IEnumerable<IWorkQueue> queues, UnitOfWork work)
{
    public async Task<IReadOnlyList<(string Name, QueueState State)>> Look(CancellationToken cancellation)
    {
        var states = new List<(string, QueueState)>();
        foreach (var queue in queues) states.Add((queue.Name, await queue.Look(cancellation)));
        return states;
    }

    /// <summary>False when it is not parked any more: somebody else was there first.</summary>
    public Task<bool> TryAgain(string queue, Guid id, ClaimsPrincipal by, CancellationToken cancellation) =>
        Do(queue, "operation.try-again", by, found => found.Release(id, cancellation), cancellation);

    /// <summary>False when it is not parked any more: somebody else was there first.</summary>
    public Task<bool> Drop(string queue, Guid id, ClaimsPrincipal by, CancellationToken cancellation) =>
        Do(queue, "operation.drop", by, found => found.Drop(id, cancellation), cancellation);

    private async Task<bool> Do(string name, string feature, ClaimsPrincipal by, Func<IWorkQueue, Task<ParkedWork?>> act, CancellationToken cancellation)
    {
        if (queues.FirstOrDefault(queue => queue.Name == name) is not { } queue || await act(queue) is not { } parked) return false;
        var note = new ChangeNote(name, parked.Id.ToString(), new Dictionary<string, string?> { ["what"] = parked.What, ["fault"] = parked.Fault }, null);
        await work.Save(new Change(by.Actor(), feature) { Notes = [note] }, cancellation);
        return true;
    }
}
