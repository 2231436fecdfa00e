using Samverka.Host.Composition;
using Samverka.Platform.Database;
using Samverka.Testing.Databases;

namespace Samverka.Testing.Apps;

/// <summary>Fills a template exactly as the program does at its first start.</summary>
internal static class TemplateApp
{
    public static async Task Fill(DatabaseAddress database, bool demo, bool live)
    {
        var options = new SamverkaOptions(database, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development) { Demo = demo };
        await using var app = SamverkaApp.Create(options, live ? null : services => TestApp.Replace(services, TestApp.NewClock()), loops: false);
        await Preparation.Migrate(app.Services, CancellationToken.None);
        await Preparation.Start(app.Services, CancellationToken.None);
        if (!demo) return;
        await Preparation.SeedDemo(app.Services, CancellationToken.None);
        await Drainage.Run(app.Services);
    }
}
