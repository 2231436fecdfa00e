using Samverka.ArchitectureTests.Tree;
using Samverka.Testing.Routes;

namespace Samverka.ArchitectureTests.Web;

public sealed class EndpointTests
{
    private const string Reviewed = "tests/Samverka.ArchitectureTests/Web/without-antiforgery.txt";

    [Fact]
    public async Task Every_address_says_who_may_use_it() => Rule.Holds(Undecided(Seen(await RouteTable.OfTheProgram())));

    [Fact]
    public async Task Every_change_by_form_checks_its_token_or_is_a_reviewed_exception() =>
        Rule.Holds(Forgeable(Seen(await RouteTable.OfTheProgram()), File.ReadAllLines(Repository.Full(Reviewed))));

    [Fact]
    public async Task The_policies_named_exist()
    {
        await using var app = RouteTable.Build();
        var policies = app.Services.GetRequiredService<Microsoft.AspNetCore.Authorization.IAuthorizationPolicyProvider>();
        foreach (var policy in (await RouteTable.OfTheProgram()).SelectMany(route => route.Policies).Distinct()) Assert.True(await policies.GetPolicyAsync(policy) is not null, $"No policy '{policy}'.");
    }

    [Fact]
    public void An_address_that_decides_nothing_is_found() =>
        Assert.Equal(["GET /b"], Undecided([new("GET /a", true, [], false, false), new("GET /b", false, [], false, false), new("GET /c", false, ["staff"], false, false)]));

    [Fact]
    public void A_change_without_token_and_a_needless_exception_are_found() =>
        Assert.Equal(
            ["POST /a", "reviewed, but not there: POST /gone"],
            Forgeable([new("POST /a", true, [], true, false), new("POST /b", true, [], true, true), new("POST /c", true, [], true, false)], ["# why", "POST /c   by key", "POST /gone   long ago"]));

    private static IReadOnlyList<Address> Seen(IReadOnlyList<Route> routes) =>
        [.. routes.Select(route => new Address(route.ToString(), route.IsForAnyone, route.Policies, route.CanChange, route.ChecksForgery))];

    private static IEnumerable<string> Undecided(IEnumerable<Address> addresses) =>
        addresses.Where(address => !address.Anyone && address.Policies.Count == 0).Select(address => address.Name);

    private static IEnumerable<string> Forgeable(IReadOnlyList<Address> addresses, string[] reviewed)
    {
        var exceptions = reviewed.Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split("  ", 2)[0].Trim()).ToHashSet();
        var open = addresses.Where(address => address.CanChange && !address.Checked).Select(address => address.Name).Distinct().ToList();
        return open.Except(exceptions).Concat(exceptions.Except(open).Select(line => $"reviewed, but not there: {line}"));
    }

    private sealed record Address(string Name, bool Anyone, IReadOnlyList<string> Policies, bool CanChange, bool Checked);
}
