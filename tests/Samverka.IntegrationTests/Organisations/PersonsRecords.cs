using System.Net;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Hubs.Sizing;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Erasing;
using Samverka.Organisations.Merging;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Organisations;

/// <summary>The customer is told that no other hub reads the request; so the register may not tell of the person either.</summary>
[Trait("pace", "slow")]
public abstract class PersonsRecords(TestApp app)
{
    private static readonly (Role Role, string? Hub)[] Others =
    [
        (Role.Coordinator, "spin"), (Role.Adviser, "spin"), (Role.Administrator, null), (Role.FinanceOfficer, "hittepa"), (Role.FinanceOfficer, "spin"),
        (Role.Partner, "hittepa"), (Role.Funder, "hittepa"),
    ];

    [Theory]
    [InlineData("6402130022")]
    [InlineData(null)]
    public async Task A_persons_own_record_is_there_for_the_hub_that_was_asked_and_for_nobody_else(string? number)
    {
        var (name, record) = await Send("hittepa", number);

        foreach (var role in (Role[])[Role.Coordinator, Role.Adviser]) await IsSeen(await As(role, "hittepa"), name, number, record);
        foreach (var (role, hub) in Others) await IsUnseen(await As(role, hub), name, number, record);
        Assert.Equal(HttpStatusCode.NotFound, (await (await As(Role.Coordinator, "spin")).Fetch($"/sv/hubs/spin/organisations/{record}/size")).StatusCode);
    }

    [Fact]
    public async Task A_second_hub_that_is_asked_sees_it_too()
    {
        const string number = "7104051136";
        var (name, record) = await Send("hittepa", number);
        await IsUnseen(await As(Role.Coordinator, "spin"), name, number, record);

        Assert.Equal(record, (await Send("spin", number)).Record);

        foreach (var hub in (string[])["hittepa", "spin"]) await IsSeen(await As(Role.Adviser, hub), name, number, record);
        await IsUnseen(await As(Role.Administrator, null), name, number, record);
        await IsUnseen(await As(Role.Coordinator, "digit-hub"), name, number, record);
    }

    [Fact]
    public async Task A_companys_record_is_there_for_all_who_read_the_register()
    {
        var (name, record) = await Send("hittepa", "9961100063");

        foreach (var (role, hub) in Others.Where(other => other.Role is not (Role.Partner or Role.Funder))) await IsSeen(await As(role, hub), name, "9961100063", record);
        Assert.Equal(HttpStatusCode.OK, (await (await As(Role.Coordinator, "spin")).Fetch($"/sv/hubs/spin/organisations/{record}/size")).StatusCode);
    }

    [Fact]
    public async Task It_is_neither_proposed_nor_put_together_nor_chosen_by_those_who_do_not_see_it()
    {
        var (name, person) = await Send("hittepa", null);
        var (_, company) = await Send("spin", "9961100071", name);
        var (own, other) = (await As(Role.Coordinator, "hittepa"), await As(Role.Coordinator, "spin"));

        var page = (await own.Get($"/sv/organisations/{company}")).IsShown().Says("Kan vara samma organisation");
        var stranger = (await other.Get($"/sv/organisations/{company}")).IsShown().DoesNotSay("Kan vara samma organisation");
        Assert.Empty((await other.Get($"/sv/organisations?shares-name=true&q={name}")).IsShown().Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(company, Assert.Single(await Match(name)).Id);
        foreach (var handler in (string[])["merge", "undo"]) Assert.Equal(HttpStatusCode.NotFound, await Post(other, $"/sv/organisations/{company}?handler={handler}", person));
        (await page.Press("Slå ihop")).IsShown().Says("Samma organisation finns också som");
        (await other.Get(stranger.Address)).IsShown().DoesNotSay("Samma organisation finns också som");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Fetch($"/sv/organisations/{person}")).StatusCode);
        Assert.EndsWith($"/organisations/{company}", (await own.Get($"/sv/organisations/{person}")).IsShown().Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persons_number_finds_nobody_for_those_who_type_it()
    {
        await Send("hittepa", "5809162240");
        Assert.Null(await app.With<IOrganisationDirectory, OrganisationSummary?>(directory => directory.ByNumber("5809162240", CancellationToken.None)));
        Assert.Empty(await Match("580916-2240"));

        foreach (var number in (string[])["580916-2240", "550324-4468"])
        {
            var form = await (await As(Role.Coordinator, "spin")).Get("/sv/organisations/new");
            var refused = await form.Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Number"]) = ("Någon annan", number));
            refused.IsInvalid(on: "Form.Number", says: "Det är en persons eget nummer");
        }
    }

    [Fact]
    public async Task Who_sees_one_of_two_that_are_put_together_sees_both_until_it_is_undone()
    {
        var (name, numbered) = await Send("hittepa", "6908073353");
        var (_, bare) = await Send("spin", null, name);
        var spin = await As(Role.Coordinator, "spin");
        Assert.False(await Merge(numbered, await Company()));
        Assert.False(await Merge(await Company(), numbered));

        Assert.True(await Merge(bare, numbered));
        await IsSeen(spin, name, "6908073353", numbered);
        await IsUnseen(await As(Role.Administrator, null), name, "6908073353", numbered);
        Assert.True(await app.With<OrganisationMerge, bool>(merge => merge.Undo(bare, Actor.System, CancellationToken.None)));

        await IsUnseen(await As(Role.Administrator, null), name, "6908073353", numbered);
        Assert.Equal(HttpStatusCode.NotFound, (await spin.Fetch($"/sv/organisations/{numbered}")).StatusCode);
        (await spin.Get($"/sv/organisations/{bare}")).IsShown();
    }

    [Fact]
    public async Task Who_turns_out_to_be_a_company_is_there_for_all_and_a_corrected_name_makes_nobody_one()
    {
        var (name, record) = await Send("hittepa", null);
        var (own, administrator) = (await As(Role.Adviser, "hittepa"), await As(Role.Administrator, null));

        (await (await own.Get($"/sv/organisations/{record}/edit")).Press("Spara", f => f["Form.OtherNames"] = "Ett till")).IsShown();
        await IsUnseen(administrator, name, null, record);
        foreach (var authority in (string[])["yes", "no"]) (await (await own.Get($"/sv/organisations/{record}/edit")).Press("Spara", f => f["Form.Authority"] = authority)).IsShown();
        await IsUnseen(administrator, name, null, record);
        (await (await own.Get($"/sv/organisations/{record}/edit")).Press("Spara", f => f["Form.Number"] = "996110-0139")).IsShown();
        await IsSeen(administrator, name, "9961100139", record);
    }

    [Fact]
    public async Task Who_knew_of_it_goes_with_the_record()
    {
        var (_, record) = await Send("hittepa", "7701015575");
        Assert.Equal(1, await Knowing());
        await app.With<SamverkaDb, int>(db => db.Set<Samverka.Applications.Domain.Application>().Where(a => a.OrganisationId == record).ExecuteDeleteAsync());

        Assert.True(await app.With<OrganisationErasure, bool>(erasure => erasure.Erase(record, Actor.System, "tests", CancellationToken.None)));

        Assert.Equal(0, await Knowing());
        Task<int> Knowing() => app.With<SamverkaDb, int>(db => db.Set<KnownAt>().CountAsync(known => known.OrganisationId == record));
    }

    [Fact]
    public async Task What_stands_in_the_way_of_erasing_leads_to_where_the_reader_finds_it_and_to_nobody_elses()
    {
        const string number = "7803128219";
        var (name, record) = await Send("hittepa", number);
        await Send("spin", number);
        var hub = await Hub("hittepa");
        var offering = await app.With<SamverkaDb, Offering>(db => db.Set<Offering>().FirstAsync(one => one.HubId == hub && one.ProviderId != null));
        await app.With<SamverkaDb, int>(db => db.Set<Offering>().Where(one => one.Id == offering.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ProviderId, record)));
        var requests = await app.With<SamverkaDb, List<(Guid, HubId)>>(async db => [.. (await db.Set<Samverka.Applications.Domain.Application>().Where(a => a.OrganisationId == record).Select(a => new { a.Id, a.HubId }).ToListAsync()).Select(a => (a.Id.Value, a.HubId))]);

        var (own, other) = ((await As(Role.Coordinator, "hittepa")).Get($"/sv/organisations/{record}/erase"), (await As(Role.Coordinator, "spin")).Get($"/sv/organisations/{record}/erase"));

        (await own).IsShown().Says("Ett erbjudande ges av organisationen").LeadsTo($"/sv/my-work/offerings/{offering.Id}").LeadsTo($"/sv/applications/{requests.Single(one => one.Item2 == hub).Item1}");
        (await other).IsShown().Says("Ett erbjudande ges av organisationen").LeadsTo($"/sv/applications/{requests.Single(one => one.Item2 != hub).Item1}");
        Assert.Empty((await other).Document.QuerySelectorAll("main a[href*='/my-work/offerings/']"));
        await app.With<SamverkaDb, int>(db => db.Set<Offering>().Where(one => one.Id == offering.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ProviderId, offering.ProviderId)));
    }

    [Fact]
    public async Task A_project_and_what_a_hub_knows_of_sizes_are_led_to_as_well()
    {
        var (_, paid) = await Send("hittepa", "7811062210");
        var (_, sized) = await Send("hittepa", "7909184215");
        var hub = await Hub("hittepa");
        var project = await app.With<SamverkaDb, Project>(db => db.Set<Project>().OrderBy(one => one.HubId == hub ? 0 : 1).FirstAsync());
        var slug = await app.With<IHubDirectory, string>(async hubs => (await hubs.ById(project.HubId, CancellationToken.None))!.Slug);
        await app.With<IServiceProvider>(async services =>
        {
            services.GetRequiredService<SamverkaDb>().AddRange(
                new Partnership { Id = Ids.New(), ProjectId = project.Id, OrganisationId = paid, Status = PartnerStatus.Associated },
                new Ownership { Id = Ids.New(), HubId = hub, OwnerId = paid, OwnedId = sized, Share = new Rate(5000) });
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.hubs"), CancellationToken.None);
        });
        var reader = await As(Role.Coordinator, "hittepa");

        (await reader.Get($"/sv/organisations/{paid}/erase")).IsShown().LeadsTo($"/sv/hubs/{slug}/projects/{project.Key}{(project.HubId == hub ? "/edit" : "")}");
        (await reader.Get($"/sv/organisations/{sized}/erase")).IsShown().LeadsTo($"/sv/hubs/hittepa/organisations/{sized}/size");
    }

    private static async Task IsSeen(PageClient reader, string name, string? number, OrganisationId record)
    {
        foreach (var words in (string?[])[name, number])
        {
            if (words is not null) (await reader.Get($"/sv/organisations?q={words}")).IsShown().Says(name);
        }

        Assert.Contains(name, await (await reader.Fetch($"/sv/organisations/export?q={name}")).Content.ReadAsStringAsync());
        (await reader.Get($"/sv/organisations/{record}")).IsShown().Says(name);
    }

    // As for a record that is not there, whatever is asked.
    private static async Task IsUnseen(PageClient reader, string name, string? number, OrganisationId record)
    {
        foreach (var words in (string?[])[name, number])
        {
            var list = await reader.Get($"/sv/organisations?q={words ?? name}");
            Assert.Empty(list.Document.QuerySelectorAll("tbody tr"));
        }

        Assert.DoesNotContain(name, await (await reader.Fetch("/sv/organisations/export")).Content.ReadAsStringAsync());
        foreach (var page in (string[])["", "/edit", "/units/new", "/erase"])
        {
            var answer = (await reader.Fetch($"/sv/organisations/{record}{page}")).StatusCode;
            Assert.Equal((await reader.Fetch($"/sv/organisations/{Ids.New()}{page}")).StatusCode, answer);
            Assert.True(answer is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{page} answered {answer}");
        }
    }

    private static async Task<HttpStatusCode> Post(PageClient reader, string address, OrganisationId duplicate)
    {
        var token = (await reader.Get("/sv/account/passkeys")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (await reader.Send(new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("duplicate", duplicate.ToString()), new("__RequestVerificationToken", token)]),
        })).StatusCode;
    }

    private async Task<(string Name, OrganisationId Record)> Send(string slug, string? number, string? name = null)
    {
        name ??= $"Snickrare {Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}";
        var hub = await Hub(slug);
        // A hub takes requests only while somebody works there.
        await app.As(Role.Adviser, hub);
        await app.With<IServiceProvider>(async services =>
        {
            (await services.GetRequiredService<SamverkaDb>().Set<Hub>().SingleAsync(one => one.Id == hub)).TakesApplications = true;
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.hubs"), CancellationToken.None);
        });
        var command = new SendApplication(Ids.New(), hub, [], "Hjälp", number, name, "Berit", $"{Path.GetRandomFileName()}@example.org", null, false, Language.Swedish);
        var sent = Assert.IsType<SendOutcome.Sent>(await app.With<Sender, SendOutcome>(sender => sender.Send(command, null, CancellationToken.None)));
        return (name, (await app.Application(sent.Reference)).OrganisationId);
    }

    private async Task<PageClient> As(Role role, string? slug) => await app.As(role, slug is null ? null : await Hub(slug));

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    private Task<bool> Merge(OrganisationId duplicate, OrganisationId into) =>
        app.With<OrganisationMerge, bool>(merge => merge.Merge(duplicate, into, Actor.System, CancellationToken.None));

    /// <summary>One without a number that everybody sees.</summary>
    private async Task<OrganisationId> Company() => (await app.With<IOrganisationDirectory, IReadOnlyDictionary<string, OrganisationReference>>(
        directory => directory.ByKeys(["nolato"], CancellationToken.None)))["nolato"].Id;

    private Task<IReadOnlyList<OrganisationSummary>> Match(string words) =>
        app.With<IOrganisationDirectory, IReadOnlyList<OrganisationSummary>>(directory => directory.Match(words, new ClaimsPrincipal(new ClaimsIdentity()), CancellationToken.None));
}

public sealed class PersonsRecordsOnSqlite(SqliteDemo app) : PersonsRecords(app), IClassFixture<SqliteDemo>;

public sealed class PersonsRecordsOnPostgres(PostgresDemo app) : PersonsRecords(app), IClassFixture<PostgresDemo>;
