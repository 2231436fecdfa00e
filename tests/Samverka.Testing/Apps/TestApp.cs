using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Limits;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Testing.Databases;
using Samverka.Testing.Mail;
using Samverka.Testing.Pages;
using Samverka.Testing.People;

namespace Samverka.Testing.Apps;

/// <summary>The real program on a real port with a database of its own; one per test class. Its loops rest: <see cref="Drain"/> does their work.</summary>
public abstract class TestApp(DatabaseKind kind, bool demo) : IAsyncLifetime
{
    /// <summary>More than all tests together send.</summary>
    public const int ManyLetters = 1_000_000;

    private WebApplication? _app;
    private TestDatabase? _database;
    private SmtpServer? _smtp;

    /// <summary>Tests move it. Starts on a Monday morning, always the same.</summary>
    public FakeTimeProvider Clock { get; } = NewClock();

    public DatabaseKind Kind => kind;

    public IServiceProvider Services => App.Services;

    public Uri Url => new(App.Urls.First());

    internal DatabaseAddress Database => _database!.Address;

    private WebApplication App => _app ?? throw new InvalidOperationException("The program has not been started.");

    private string Sender { get; } = $"{Path.GetRandomFileName()}@samverka.test";

    /// <summary>Real time and running loops, for browsers.</summary>
    protected virtual bool Live => false;

    public async ValueTask InitializeAsync()
    {
        _smtp = await SmtpServer.Shared();
        _database = await TestDatabases.Copy(kind, demo, Live);
        var options = new SamverkaOptions(_database.Address, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development) { Demo = demo };
        _app = SamverkaApp.Create(options, Prepare, loops: Live, validated: true);
        _app.UseSamverka();
        await Preparation.Start(_app.Services, CancellationToken.None);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Outbox, mail and audit sealing until nothing is due. A failure fails the test unless it is allowed.</summary>
    public Task Drain(bool faultsAllowed = false) => Drainage.Run(Services, faultsAllowed);

    /// <summary>Letters that this program has sent, after a <see cref="Drain"/>; oldest first.</summary>
    public IReadOnlyList<MimeMessage> Letters(string to) =>
        [.. _smtp!.Taken().Where(letter => letter.From.Mailboxes.Any(from => from.Address == Sender) && letter.To.Mailboxes.Any(address => address.Address == to))];

    public PageClient Visitor() => new(Url, Live ? TimeProvider.System : Clock);

    /// <summary>Somebody new with this role, signed in. Without a hub: an administrator of the installation, or the role in a hub nobody knows.</summary>
    public async Task<PageClient> As(Role role, HubId? hub = null)
    {
        var client = Visitor();
        client.Cookies.Put(await SignIn.Staff(Services, role, hub));
        return client;
    }

    /// <summary>The customer with this address, as if come by a mail link.</summary>
    public async Task<PageClient> AsCustomer(string email)
    {
        var client = Visitor();
        client.Cookies.Put(await SignIn.Customer(Services, email));
        return client;
    }

    /// <summary>Work on the program's services in a scope of its own.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task With<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Replaces or adds services before the program starts.</summary>
    protected virtual void Change(IServiceCollection services)
    {
    }

    internal static FakeTimeProvider NewClock() => new(new DateTimeOffset(2027, 1, 18, 8, 0, 0, TimeSpan.Zero));

    internal static void Replace(IServiceCollection services, TimeProvider clock) => services.Replace(ServiceDescriptor.Singleton(clock));

    private void Prepare(IServiceCollection services)
    {
        if (!Live) Replace(services, Clock);
        services.Replace(ServiceDescriptor.Singleton(new MailSettings { Host = "127.0.0.1", Port = _smtp!.Port, RequireTls = false, From = $"Samverka <{Sender}>" }));
        services.Replace(ServiceDescriptor.Singleton<IMailTransport, SmtpTransport>());
        // All tests are one visitor; the limit on each mail address stays.
        services.Replace(ServiceDescriptor.Singleton(new MailLimitSettings { PerVisitor = ManyLetters }));
        services.Replace(ServiceDescriptor.Singleton(new DraftLimitSettings { PerVisitor = ManyLetters }));
        // A hash is slow on purpose, and each test makes people of its own: a third of what the tests cost.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
        Change(services);
    }
}
