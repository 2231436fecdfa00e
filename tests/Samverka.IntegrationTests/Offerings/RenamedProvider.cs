using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>An offering holds a copy of its provider's name; nobody may read an old one. Apart, because it renames an organisation of the demonstration.</summary>
[Trait("pace", "slow")]
public abstract class RenamedProvider(TestApp app)
{
    private const string Slug = "robotcell-en-dag";

    [Fact]
    public async Task Every_copy_of_a_providers_name_follows_when_the_organisation_is_renamed_and_no_other_offering_does()
    {
        var hub = await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
        var coordinator = await app.As(Role.Coordinator, hub);
        var id = await app.With<SamverkaDb, Guid>(async db => (await db.Set<Offering>().SingleAsync(offering => offering.Slug == Slug)).Id.Value);
        await (await coordinator.Get($"/sv/my-work/offerings/{id}/edit")).Press("Spara", form => form["durationSv"] = "Två dagar");
        var others = await Others();

        var institute = await app.With<IOrganisationDirectory, OrganisationSummary?>(directory => directory.ByNumber("9924104111", CancellationToken.None));
        (await (await (await coordinator.Get($"/sv/organisations/{institute!.Id}")).Follow("Ändra uppgifterna")).Press("Spara", form => form["Form.Name"] = "Mossens institut AB")).IsShown();
        await app.Drain();

        (await app.Visitor().Get($"/sv/offerings/{Slug}")).IsShown().Says("Mossens institut AB").DoesNotSay("Mossa forskningsinstitut AB");
        Assert.DoesNotContain("Mossa forskningsinstitut AB", await Text($"/api/v1/offerings/{id}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mossa forskningsinstitut AB", await Text("/sv/offerings.csv"), StringComparison.Ordinal);
        Assert.Equal(others, await Others());

        // A version that was written before the renaming is published after it.
        await (await coordinator.Get($"/sv/my-work/offerings/{id}")).Press("Publicera");
        (await app.Visitor().Get($"/sv/offerings/{Slug}")).IsShown().Says("Två dagar").Says("Mossens institut AB").DoesNotSay("Mossa forskningsinstitut AB");
    }

    private async Task<string> Text(string address) => await (await app.Visitor().Fetch(address)).Content.ReadAsStringAsync();

    private Task<List<string>> Others() => app.With<SamverkaDb, List<string>>(db =>
        db.Set<Offering>().Where(offering => !offering.Provider.StartsWith("Moss")).OrderBy(offering => offering.Slug).Select(offering => offering.Slug + offering.Provider).ToListAsync());
}

public sealed class RenamedProviderOnSqlite(SqliteDemo app) : RenamedProvider(app), IClassFixture<SqliteDemo>;

public sealed class RenamedProviderOnPostgres(PostgresDemo app) : RenamedProvider(app), IClassFixture<PostgresDemo>;
