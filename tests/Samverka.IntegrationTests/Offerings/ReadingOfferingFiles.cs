using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>What tests of files of offerings do: have a draft, read a file in and look at what came of it.</summary>
public abstract class ReadingOfferingFiles(TestApp app)
{
    private protected const string Undo = "Ta tillbaka inläsningen";

    private protected TestApp App { get; } = app;

    private protected static Task<Page> Prices(PageClient who, params string[] lines) =>
        LookAt(who, "slug,version,kind,titleSv,summarySv,validFrom,priceFrom,amount,discounted,currency,unit\n" + string.Join('\n', lines));

    private protected Task<List<OfferingPrice>> PricesOf(Offering offering) =>
        App.With<SamverkaDb, List<OfferingPrice>>(db => db.Set<OfferingPrice>().AsNoTracking().Where(price => price.OfferingId == offering.Id).OrderBy(price => price.From).ToListAsync());

    private protected static Task<Page> Look(PageClient who, params string[] lines) => LookAt(who, "slug,version,kind,titleSv,summarySv,validFrom\n" + string.Join('\n', lines));

    private protected static async Task<Page> LookAt(PageClient who, string file, string name = "f.csv") =>
        (await (await who.Get("/sv/my-work/offerings/import")).Press("Granska filen", form => form.Attach("file", name, Encoding.UTF8.GetBytes(file)))).IsShown();

    private protected static async Task<Page> Read(PageClient who, params string[] lines) => await (await Look(who, lines)).Press(lines.Length == 1 ? "Läs in 1 rad" : $"Läs in {lines.Length} rader");

    /// <summary>A draft of its own, so that no other test is disturbed.</summary>
    private protected async Task<(string Slug, Offering Standing)> Fresh()
    {
        var title = Path.GetRandomFileName();
        await Read(await App.As(Role.Coordinator, await Hub()), $",,course,{title},Kort,2027-01-01");
        var offering = await App.With<SamverkaDb, Offering>(db => db.Set<Offering>().SingleAsync(o => o.Title.Sv == title));
        return (offering.Slug, offering);
    }

    private protected Task<Offering> Offering(string slug) => App.With<SamverkaDb, Offering>(db => db.Set<Offering>().AsNoTracking().SingleAsync(offering => offering.Slug == slug));

    private protected Task<string?> IdOf(string title) => App.With<SamverkaDb, string?>(async db => (await db.Set<Offering>().FirstOrDefaultAsync(offering => offering.Title.Sv == title))?.Id.ToString());

    private protected Task<HubId> Hub(bool own = true) => App.With<IHubDirectory, HubId>(async hubs => (await hubs.All(CancellationToken.None)).First(hub => hub.Slug == "hittepa" == own).Id);
}
