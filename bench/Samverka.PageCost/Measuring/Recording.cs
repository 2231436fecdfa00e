using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverka.PageCost.Measuring;

internal sealed record SqlCommand(string Text, IReadOnlyList<DbParameter> Parameters);

/// <summary>A page with what it took from the database and what it sent, once everything that is kept in memory was warm.</summary>
internal sealed record PageUnderTest(MeasuredPage Page, IReadOnlyList<SqlCommand> Commands, string Body);

/// <summary>Listens to the database commands of one request; nothing else runs meanwhile.</summary>
internal sealed class Recording : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    private readonly ConcurrentQueue<SqlCommand> _commands = [];
    private readonly List<IDisposable> _heard = [];

    private Recording() => _heard.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public static async Task<PageUnderTest> Of(MeasuredPage page, Visit visit)
    {
        for (var warm = 0; warm < 3; warm++) await visit.Get(page.Address);
        using var recording = new Recording();
        // A pooled context asks only once a second whether anybody listens.
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        await visit.Get(page.Address);
        recording._commands.Clear();
        var body = await visit.Get(page.Address);
        return new PageUnderTest(page, [.. recording._commands], Encoding.UTF8.GetString(body));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == EntityFramework) _heard.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: var key, Value: CommandExecutedEventData executed } && key == RelationalEventId.CommandExecuted.Name) _commands.Enqueue(Copy(executed.Command));
    }

    public void Dispose() => _heard.ForEach(each => each.Dispose());

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public static DbParameter Copy(DbParameter parameter) => parameter is Npgsql.NpgsqlParameter npgsql
        ? npgsql.Clone()
        : new Microsoft.Data.Sqlite.SqliteParameter(parameter.ParameterName, parameter.Value ?? DBNull.Value);

    private static SqlCommand Copy(DbCommand command) => new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(Copy)]);
}
