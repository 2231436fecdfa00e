using Samverka.Host.Composition;
using Samverka.Platform.Database;
using Samverka.Platform.Watching;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.House;

/// <summary>Of what a process keeps in memory, one part that cannot be made does not hold up the others.</summary>
public abstract class FailingWatch(DatabaseKind kind)
{
    [Fact]
    public async Task The_others_are_made_and_the_one_is_tried_again()
    {
        await using var database = await TestDatabases.Copy(kind, demo: false);
        var (broken, sound) = (new Counted(), new Counted());
        await using var program = SamverkaApp.Create(
            new SamverkaOptions(database.Address, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development),
            services => services.AddScoped(_ => new Broken(broken)).AddScoped(_ => new Sound(sound))
                .AddSingleton(new Watched("tests.any", typeof(Broken))).AddSingleton(new Watched("tests.any", typeof(Sound))),
            loops: false);
        var watches = program.Services.GetRequiredService<Watches>();

        for (var look = 0; look < 2; look++) await Assert.ThrowsAsync<InvalidOperationException>(() => watches.Look(CancellationToken.None));

        Assert.Equal((2, 1), (broken.Times, sound.Times));
    }

    private sealed class Counted
    {
        public int Times { get; set; }
    }

    private sealed class Broken(Counted counted) : IWatch
    {
        public Task Refresh(CancellationToken cancellation)
        {
            counted.Times++;
            throw new InvalidOperationException("planted");
        }
    }

    private sealed class Sound(Counted counted) : IWatch
    {
        public Task Refresh(CancellationToken cancellation)
        {
            counted.Times++;
            return Task.CompletedTask;
        }
    }
}

public sealed class FailingWatchOnSqlite() : FailingWatch(DatabaseKind.Sqlite);

public sealed class FailingWatchOnPostgres() : FailingWatch(DatabaseKind.Postgres);
