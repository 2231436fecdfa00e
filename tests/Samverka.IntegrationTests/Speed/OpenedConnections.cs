using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverka.IntegrationTests.Speed;

/// <summary>Every connection that is opened, in order.</summary>
internal sealed class OpenedConnections : DbConnectionInterceptor
{
    public ConcurrentQueue<DbConnection> Opened { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Opened.Enqueue(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Opened.Enqueue(connection);
        return Task.CompletedTask;
    }
}
