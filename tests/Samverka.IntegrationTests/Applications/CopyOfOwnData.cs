using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

public abstract class CopyOfOwnData(TestApp app)
{
    [Fact]
    public async Task A_customer_takes_out_all_of_the_own_and_none_of_the_hubs_notes()
    {
        var planted = new Planted(app);
        await planted.Send();
        await planted.Talked();
        await planted.Book();
        var customer = await app.AsCustomer(planted.Email);

        var (answer, text) = await Copy(customer, "sv");

        Assert.Equal(("application/json", "attachment", "samverka-era-uppgifter.json"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        foreach (var word in (string[])[planted.Name, planted.Email, planted.Phone, planted.Need, planted.Message, planted.Answer, planted.Organisation, planted.TalkNeed, planted.Reference]) Assert.Contains(word, text);
        Assert.DoesNotContain(planted.Note, text);
        var request = Assert.Single(JsonDocument.Parse(text).RootElement.GetProperty("requests").EnumerateArray());
        Assert.Equal("Vi hjälper er", request.GetProperty("status").GetString());
        Assert.Equal(["Hubben", "Ni", "Hubben", "Ni"], request.GetProperty("history").EnumerateArray().Select(change => change.GetProperty("by").GetString()));
        Assert.Contains("\"status\": \"We are helping you\"", (await Copy(customer, "en")).Text);
    }

    [Fact]
    public async Task Nobody_gets_anothers_and_a_taking_out_leaves_a_trace_without_saying_what()
    {
        var planted = new Planted(app);
        await planted.Send();
        var id = (await app.Application(planted.Reference)).CustomerId;

        Assert.DoesNotContain(planted.Reference, (await Copy(await app.AsCustomer($"{Path.GetRandomFileName()}@example.org"), "sv")).Text);
        Assert.Equal(HttpStatusCode.Found, (await app.Visitor().Fetch("/sv/my-pages/copy")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.As(Role.Coordinator, (await app.Hub()).Id)).Fetch("/sv/my-pages/copy")).StatusCode);
        await Copy(await app.AsCustomer(planted.Email), "sv");

        var entry = await app.With<SamverkaDb, AuditEntry>(db => db.Set<AuditEntry>().SingleAsync(entry => entry.Feature == "my-pages.export" && entry.Actor == $"customer:{id}"));
        Assert.Contains("\"rows\":\"1\"", await app.With<SamverkaDb, string>(db => db.Set<AuditContent>().Where(content => content.EntryId == entry.Id).Select(content => content.Json).SingleAsync()));
    }

    [Fact]
    public async Task What_was_erased_is_absent_from_the_copy()
    {
        var planted = new Planted(app);
        var erased = await planted.Send();
        await planted.Send(need: "Den andra.");
        var customer = await app.AsCustomer(planted.Email);
        var coordinator = await app.As(Role.Coordinator, (await app.Hub()).Id);
        await (await coordinator.Get($"{await app.Address(erased)}/erase")).Press("Radera", form => (form["Ground"], form["Sure"]) = ("Prov", "true"));

        var requests = JsonDocument.Parse((await Copy(customer, "sv")).Text).RootElement.GetProperty("requests").EnumerateArray().ToList();

        Assert.Equal(2, requests.Count);
        var gone = requests.Single(request => request.GetProperty("reference").GetString() == erased);
        Assert.True(gone.TryGetProperty("erased", out _));
        Assert.False(gone.TryGetProperty("need", out _) || gone.TryGetProperty("contact", out _));
    }

    private static async Task<(HttpResponseMessage Answer, string Text)> Copy(PageClient customer, string language)
    {
        var link = (await customer.Get($"/{language}/my-pages")).IsShown().Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        var answer = await customer.Fetch(link);
        return (answer, await answer.Content.ReadAsStringAsync());
    }
}

public sealed class CopyOfOwnDataOnSqlite(SqliteDemo app) : CopyOfOwnData(app), IClassFixture<SqliteDemo>;

public sealed class CopyOfOwnDataOnPostgres(PostgresDemo app) : CopyOfOwnData(app), IClassFixture<PostgresDemo>;
