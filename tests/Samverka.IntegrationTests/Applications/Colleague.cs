using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>Somebody new who works at a hub, with the own letters.</summary>
internal sealed record Colleague(PageClient Browser, SamverkaUser User)
{
    public string Mail => User.Email!;

    public static async Task<Colleague> New(TestApp app, Role role, HubId? hub)
    {
        var before = await Users(app);
        var browser = await app.As(role, hub);
        var known = before.Select(user => user.Id).ToHashSet();
        return new Colleague(browser, (await Users(app)).Single(user => !known.Contains(user.Id)));
    }

    /// <summary>On the own account page.</summary>
    public async Task TurnsOff(params string[] letters)
    {
        var page = (await Browser.Get("/sv/account")).IsShown();
        var wanted = page.Document.QuerySelectorAll("input[name=letter]").Select(box => box.GetAttribute("value")!).Except(letters).ToArray();
        (await page.Press("Spara", form => form.Set("letter", wanted))).IsShown().Says("Ditt val är sparat.");
    }

    private static Task<List<SamverkaUser>> Users(TestApp app) => app.With<SamverkaDb, List<SamverkaUser>>(db => db.Set<SamverkaUser>().AsNoTracking().ToListAsync());
}
