using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Host.Composition;
using Samverka.IntegrationTests.Operation;
using Samverka.Platform.Database;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Failure;

/// <summary>kill -9 while applications stream in: what a customer was told is there, once. Three times; 25 with SAMVERKA_TEST_ALL.</summary>
public abstract class KilledWhileSending(DatabaseKind kind)
{
    private const int Senders = 4;

    private static readonly int Kills = Environment.GetEnvironmentVariable("SAMVERKA_TEST_ALL") is null ? 3 : 25;

    private readonly ConcurrentBag<Customer> _customers = [];
    private int _number;

    [Fact]
    [Trait("pace", "slow")]
    public async Task Every_reference_that_was_shown_is_there_exactly_once_however_often_the_program_is_killed()
    {
        await using var database = await TestDatabases.Copy(kind, demo: true);
        var data = RunFolder.NewFolder();
        var random = new Random(20260118);
        var unfinished = new List<Customer>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var program = await RealProgram.Start(database.Address, data);
            using var stop = new CancellationTokenSource();
            var again = unfinished.ToList();
            var senders = Enumerable.Range(0, Senders).Select(place => Stream(program, again.Where((_, index) => index % Senders == place).ToList(), stop.Token)).ToList();
            await FirstAnswer(senders);
            await Task.Delay(random.Next(50, 900));
            await program.DisposeAsync();
            await stop.CancelAsync();
            unfinished = [.. (await Task.WhenAll(senders)).SelectMany(left => left)];
        }

        await using (var program = await RealProgram.Start(database.Address, data))
        {
            foreach (var customer in unfinished) await customer.Send(program.Visitor());
        }

        await Nothing_is_lost_or_doubled(database.Address);
        Assert.Equal(0, await OperatorLine.Exit(database.Address, data, "verify-audit"));
    }

    // The first page after a start is made slowly; a kill before anything was sent would try nothing.
    private async Task FirstAnswer(List<Task<List<Customer>>> senders)
    {
        var before = _customers.Count(customer => customer.Reference is not null);
        for (var wait = 0; wait < 1200 && _customers.Count(customer => customer.Reference is not null) == before; wait++)
        {
            if (senders.Find(sender => sender.IsFaulted) is { } faulty) await faulty;
            await Task.Delay(50);
        }

        Assert.True(_customers.Count(customer => customer.Reference is not null) > before, "Nothing was sent before the kill.");
    }

    /// <summary>Sends one after the other until the program is gone; answers those who saw no reference.</summary>
    private async Task<List<Customer>> Stream(RealProgram program, List<Customer> again, CancellationToken stop)
    {
        var left = new Queue<Customer>(again);
        while (!stop.IsCancellationRequested)
        {
            if (!left.TryPeek(out var customer))
            {
                left.Enqueue(customer = new Customer($"Behov nummer {Interlocked.Increment(ref _number)}."));
                _customers.Add(customer);
            }

            try
            {
                await customer.Send(program.Visitor());
                left.Dequeue();
            }
            // HttpClient lets the socket's own exception through when the program dies just as the connection is made.
            catch (Exception fault) when (fault is HttpRequestException or IOException or SocketException)
            {
                break;
            }
        }

        return [.. left];
    }

    private async Task Nothing_is_lost_or_doubled(DatabaseAddress database)
    {
        var options = new SamverkaOptions(database, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development);
        await using var app = SamverkaApp.Create(options, loops: false);
        await using var scope = app.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<Application>().AsNoTracking()
            .Where(application => application.Need.StartsWith("Behov nummer ")).Select(application => new { application.Need, application.Reference }).ToListAsync();

        Assert.All(_customers, customer => Assert.NotNull(customer.Reference));
        Assert.Equal(
            _customers.Select(customer => $"{customer.Need} {customer.Reference}").Order(StringComparer.Ordinal),
            stored.Select(application => $"{application.Need} {application.Reference}").Order(StringComparer.Ordinal));
        Assert.Equal(stored.Count, stored.Select(application => application.Reference).Distinct().Count());
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills on {kind}: {stored.Count} applications, none lost, none twice.");
    }
}

public sealed class KilledWhileSendingOnSqlite() : KilledWhileSending(DatabaseKind.Sqlite);

public sealed class KilledWhileSendingOnPostgres() : KilledWhileSending(DatabaseKind.Postgres);
