using Samverka.Testing.Mail;

namespace Samverka.Testing.Databases;

/// <summary>Ends the servers of the run. Each test project that uses them names it as its assembly fixture.</summary>
public sealed class TestRun : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await TestDatabases.Stop();
        await SmtpServer.StopShared();
    }
}
