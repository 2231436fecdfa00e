using Samverka.Platform.Database;

namespace Samverka.Testing.Databases;

/// <summary>A database of one test class, gone after it.</summary>
public sealed class TestDatabase(DatabaseAddress address, Func<Task> drop) : IAsyncDisposable
{
    public DatabaseAddress Address { get; } = address;

    public async ValueTask DisposeAsync() => await drop();
}
