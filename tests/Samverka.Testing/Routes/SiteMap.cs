using Microsoft.AspNetCore.Routing.Template;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.Testing.Routes;

/// <summary>
/// A real address for every page of the route table, found by following the program's own links as somebody who may. A page that no link leads
/// to needs a line in <see cref="Samples"/>; without one it is a fault, so no page is ever left out.
/// </summary>
public sealed class SiteMap
{
    // Pages that are opened from a letter only: their address says nothing, and so must what they show.
    private static readonly Dictionary<string, string> Samples = new()
    {
        // Linked only from the public page, where no visitor sees the link.
        ["/{lang:lang}/administration/network-links/{slug}"] = "/administration/network-links/digit-hub-sweden",
        // Offered by the newest decision of a project that has several.
        ["/{lang:lang}/hubs/{slug}/projects/{key}/decisions/{number:int}/take-back"] = "/hubs/hittepa/projects/hittepa-2025/decisions/2/take-back",
        ["/{lang:lang}/talk/cancel/{token}"] = "/talk/cancel/old",
        ["/{lang:lang}/apply/draft/{token}"] = "/apply/draft/old",
        ["/{lang:lang}/my-pages/link/{token}"] = "/my-pages/link/old",
        ["/{lang:lang}/invitation/{token}"] = "/invitation/old",
        ["/{lang:lang}/password/{token}"] = "/password/old",
    };

    // Pages of one's own record, which nobody but its owner is led to; each is opened by the journey named.
    private static readonly Dictionary<string, string> OpenedByJourneys = new()
    {
        ["/{lang:lang}/apply/{draft:guid}/discard"] = "Applications/Drafts",
        ["/{lang:lang}/apply/{draft:guid}/organisation"] = "Applications/ApplyingForHelp",
        ["/{lang:lang}/apply/{draft:guid}/send"] = "Applications/ApplyingForHelp",
        ["/{lang:lang}/apply/{draft:guid}/sent"] = "Applications/ApplyingForHelp",
        ["/{lang:lang}/my-pages/applications/{id:guid}"] = "Applications/Triaging",
        ["/{lang:lang}/my-pages/talks/{id:guid}"] = "Talks",
        ["/{lang:lang}/my-work/offerings/imports/{id:guid}"] = "Offerings/OfferingFiles",
        ["/{lang:lang}/my-work/talks/{id:guid}"] = "Talks",
        ["/{lang:lang}/organisations/{id:guid}/erase"] = "Applications/ErasingApplications",
        ["/{lang:lang}/talk/booked/{id:guid}"] = "Talks",
    };

    private readonly List<string> _faults = [];
    private readonly Dictionary<string, SitePage> _found = [];
    private readonly Queue<SitePage> _waiting = [];
    private readonly List<(Route Route, TemplateMatcher Matcher)> _routes;
    private readonly HashSet<string> _dead = [];
    private readonly Dictionary<string, PageClient> _readers = [];

    private SiteMap(IEnumerable<Route> routes) =>
        _routes = [.. routes.Where(route => !route.Pattern.Contains("/status/") && !route.Pattern.StartsWith("/{**", StringComparison.Ordinal)).Select(route => (route, new TemplateMatcher(TemplateParser.Parse(route.Pattern.TrimStart('/')), [])))
            .OrderBy(page => page.route.Pattern.Count(c => c == '{'))];

    private IEnumerable<Route> Templates => _routes.Select(page => page.Route).Where(route => route.IsPage);

    public IReadOnlyList<SitePage> Pages => [.. _found.Values.OrderBy(page => page.Path, StringComparer.Ordinal)];

    /// <summary>Links that lead to no page, pages that no link and no sample leads to, pages that break a rule.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<SiteMap> Of(TestApp app)
    {
        var map = new SiteMap(await RouteTable.OfTheProgram());
        await map.Meet(app);
        foreach (var route in map.Templates.Where(route => route.Pattern.Count(c => c == '{') == 1)) map.Note(route, route.Pattern["/{lang:lang}".Length..]);
        foreach (var (pattern, path) in Samples) map.Note(map.Templates.Single(route => route.Pattern == pattern), path);
        while (map._waiting.TryDequeue(out var page)) await map.Visit(page);
        map._faults.AddRange(OpenedByJourneys.Keys.Where(pattern => map._found.ContainsKey(pattern) || map.Templates.All(route => route.Pattern != pattern)).Select(pattern => $"{pattern} need not stand among those opened by journeys"));
        map._faults.AddRange(map.Templates.Where(route => !map._found.ContainsKey(route.Pattern) && !OpenedByJourneys.ContainsKey(route.Pattern)).Select(route => $"{route.Pattern}: no link leads there and SiteMap has no sample"));
        return map;
    }

    private async Task Meet(TestApp app)
    {
        var hubs = await app.With<IHubDirectory, IReadOnlyList<HubSummary>>(directory => directory.All(CancellationToken.None));
        // The hub with a life: people, applications, offerings.
        var hub = (hubs.FirstOrDefault(hub => hub.IsDemo) ?? (hubs is [var first, ..] ? first : null))?.Id;
        var permissions = app.Services.GetServices<Permission>().ToDictionary(permission => permission.Name);
        foreach (var route in Templates)
        {
            var role = route.IsForAnyone || route.Policies is [Policies.Customer] ? (Role?)null : Enum.GetValues<Role>().Where(role => RoleMatrix.Opens(route, role, permissions)).OrderBy(role => role != Role.Coordinator).Cast<Role?>().FirstOrDefault();
            var name = route.IsForAnyone ? "visitor" : role?.ToString() ?? "customer";
            if (!_readers.TryGetValue(name, out var reader)) _readers[name] = reader = await Reader(app, name, role, hub);
            _readers[route.Pattern] = reader;
        }
    }

    private static Task<PageClient> Reader(TestApp app, string name, Role? role, Kernel.HubId? hub) => name switch
    {
        "visitor" => Task.FromResult(app.Visitor()),
        "customer" => app.AsCustomer("somebody@example.org"),
        _ => app.As(role!.Value, role == Role.Administrator ? null : hub),
    };

    private void Note(Route route, string path)
    {
        if (_found.ContainsKey(route.Pattern)) return;
        var page = new SitePage(route, path, _readers[route.Pattern]);
        _found.Add(route.Pattern, page);
        _waiting.Enqueue(page);
    }

    private async Task Visit(SitePage page)
    {
        try
        {
            Follow(page, (await page.Reader.Get(page.In("sv"))).IsShown());
            // What staff see on a public page leads on to pages of theirs.
            if (page.Route.IsForAnyone && _readers.TryGetValue(nameof(Role.Coordinator), out var coordinator)) Follow(page, (await coordinator.Get(page.In("sv"))).IsShown());
        }
        catch (Xunit.Sdk.XunitException fault)
        {
            _faults.Add(fault.Message);
        }
    }

    private void Follow(SitePage from, Page shown)
    {
        foreach (var link in shown.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/sv", StringComparison.Ordinal)).Distinct()) Follow(from, link);
    }

    private void Follow(SitePage from, string href)
    {
        var path = href.Split('?', '#')[0];
        var (route, _) = _routes.FirstOrDefault(page => page.Matcher.TryMatch(path, []));
        if (route is null && _dead.Add(path)) _faults.Add($"{from.In("sv")} links to {href}, where nothing is");
        if (route?.IsPage == true && route.Pattern.Count(c => c == '{') > 1) Note(route, href["/sv".Length..]);
    }
}
