using System.Net;
using AngleSharp;
using Microsoft.Extensions.Time.Testing;
using Samverka.Testing.Pages;
using Xunit.Sdk;

namespace Samverka.UnitTests.Testing;

public sealed class FormTests
{
    private const string Apply = """
        <form action="/sv/apply" method="post">
          <input type="hidden" name="token" value="t"><input name="Name" value="Ann">
          <textarea name="Need">
        Hej</textarea>
          <select name="Size"><option value="s">S</option><option value="m" selected>M</option></select>
          <input type="radio" name="Kind" value="a"><input type="radio" name="Kind" value="b" checked>
          <input type="checkbox" name="Topics" value="ai"><input type="checkbox" name="Topics" value="iot">
          <button name="step" value="2">Vidare</button>
        </form>
        """;

    [Fact]
    public async Task What_is_not_touched_is_sent_as_the_page_holds_it() =>
        Assert.Equal("token=t&Name=Ann&Need=Hej&Size=m&Kind=b&step=2", await Sent(_ => { }));

    [Fact]
    public async Task What_is_typed_and_chosen_goes_along() =>
        Assert.Equal("token=t&step=2&Name=&Size=s&Kind=a&Need=M%C3%A5l&Topics=ai&Topics=iot", await Sent(form =>
        {
            (form["Name"], form["Size"], form["Kind"], form["Need"]) = (null, "s", "a", "Mål");
            form.Set("Topics", ["ai", "iot"]);
        }));

    [Fact]
    public async Task A_field_that_is_not_there_fails() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => Sent(form => form["Phone"] = "1"));

    [Theory]
    [InlineData("Size", "xl")]
    [InlineData("Kind", "c")]
    [InlineData("Topics", "blockchain")]
    public async Task A_choice_that_is_not_offered_fails(string field, string value) =>
        await Assert.ThrowsAnyAsync<XunitException>(() => Sent(form => form[field] = value));

    [Fact]
    public async Task An_error_counts_only_with_message_link_title_and_status()
    {
        const string html = """
            <html lang="sv"><head><title>Fel: Ansök</title></head><body><div id="errors"><a href="#Name">Företagets namn: Skriv namnet</a></div>
            <label for="Name">Företagets namn <span class="s-optional">(frivilligt)</span></label><input id="Name" name="Name" aria-describedby="Name-error"><p id="Name-error">Fel: Skriv namnet</p></body></html>
            """;
        (await Show(html)).IsInvalid(on: "Name", says: "Skriv namnet");

        await Assert.ThrowsAnyAsync<XunitException>(async () => (await Show(html, HttpStatusCode.OK)).IsInvalid("Name", "Skriv namnet"));
        foreach (var part in (string[])["Fel: Ansök", "Företagets namn: ", "href=\"#Name\"", "aria-describedby", "id=\"Name-error\""])
        {
            await Assert.ThrowsAnyAsync<XunitException>(async () => (await Show(html.Replace(part, ""))).IsInvalid("Name", "Skriv namnet"));
        }
    }

    private static async Task<string> Sent(Action<Form> fill)
    {
        var document = (await Show(Apply)).Document;
        var form = new Form(document.QuerySelector("button")!, document.BaseUri);
        fill(form);
        return await form.Request().Content!.ReadAsStringAsync();
    }

    private static async Task<Page> Show(string html, HttpStatusCode status = HttpStatusCode.UnprocessableEntity)
    {
        var (site, clock) = (new Uri("http://localhost/sv/apply"), new FakeTimeProvider());
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(answer => answer.Content(html).Address(site));
        return new Page(new PageClient(site, clock), document, status, site);
    }
}
