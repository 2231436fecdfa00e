using System.Net;
using Samverka.Platform.Permissions;
using Samverka.Testing.Routes;
using Xunit.Sdk;

namespace Samverka.IntegrationTests.House;

public abstract class EveryPage(ListeningApp app)
{
    [Fact]
    [Trait("pace", "slow")]
    public async Task Opens_in_both_languages_keeps_the_rules_of_pages_and_links_only_to_pages()
    {
        var map = await SiteMap.Of(app);
        var faults = map.Faults.ToList();
        foreach (var page in map.Pages)
        {
            try
            {
                (await page.Reader.Get(page.In("en"))).IsShown();
            }
            catch (XunitException fault)
            {
                faults.Add(fault.Message);
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct()));
        Assert.Empty(app.Heard);
    }

    // A partner of no organisation has no offerings to keep.
    private static readonly (string Path, Role Role)[] NeedsMore = [("/my-work/offerings/new", Role.Partner)];

    [Fact]
    [Trait("pace", "slow")]
    public async Task Opens_for_the_roles_of_the_matrix_and_for_nobody_else()
    {
        var map = await SiteMap.Of(app);
        var permissions = app.Services.GetServices<Permission>().ToDictionary(permission => permission.Name);
        var readers = new Dictionary<Role, Testing.Pages.PageClient>();
        foreach (var role in Enum.GetValues<Role>()) readers[role] = await app.As(role);
        var faults = new List<string>();
        foreach (var page in map.Pages.Where(page => !page.Route.IsForAnyone))
        {
            var visitor = (await app.Visitor().Fetch(page.In("sv"))).StatusCode;
            if (visitor is not (HttpStatusCode.Found or HttpStatusCode.Forbidden)) faults.Add($"{page.Path} answers {(int)visitor} to a visitor");
            foreach (var (role, reader) in readers)
            {
                var (opens, status) = (RoleMatrix.Opens(page.Route, role, permissions), (await reader.Fetch(page.In("sv"))).StatusCode);
                if (!opens && status is not (HttpStatusCode.Forbidden or HttpStatusCode.Found)) faults.Add($"{page.Path} answers {(int)status} to {role}, which may not open it");
                // One record of one hub may still be closed to a stranger's hub; a page without record may not.
                if (opens && status != HttpStatusCode.OK && page.Route.Pattern.Count(c => c == '{') == 1 && !NeedsMore.Contains((page.Path, role))) faults.Add($"{page.Path} answers {(int)status} to {role}, which may open it");
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }
}

public sealed class EveryPageOnSqlite(ListeningSqlite app) : EveryPage(app), IClassFixture<ListeningSqlite>;

public sealed class EveryPageOnPostgres(ListeningPostgres app) : EveryPage(app), IClassFixture<ListeningPostgres>;
