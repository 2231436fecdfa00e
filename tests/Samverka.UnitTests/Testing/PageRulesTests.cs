using AngleSharp;
using Samverka.Testing.Pages;

namespace Samverka.UnitTests.Testing;

public sealed class PageRulesTests
{
    private const string Good = """<!DOCTYPE html><html lang="sv"><head><title>Start – Samverka</title></head><body><h1>Start</h1><a href="/sv/network">Nät</a></body></html>""";

    [Fact]
    public async Task A_page_as_it_should_be_has_no_faults() => Assert.Equal([], await Faults(Good));

    [Theory]
    [InlineData("<h1>Start</h1>", "", "0 h1")]
    [InlineData("<h1>Start</h1>", "<h1>Start</h1><h1>Igen</h1>", "2 h1")]
    [InlineData("lang=\"sv\"", "", "lang is ''")]
    [InlineData("lang=\"sv\"", "lang=\"en\"", "at an address in 'sv'")]
    [InlineData("Start – Samverka", " – Samverka", "the title")]
    [InlineData("Nät", "⟦nav.network⟧", "⟦nav.network⟧")]
    [InlineData("Nät", "<s-field></s-field>", "<s-field>")]
    [InlineData("<a href", "<a to=\"x\" href", "for the server")]
    [InlineData("/sv/network", "", "leads nowhere")]
    [InlineData("/sv/network", "/network", "without language")]
    [InlineData("/sv/network", "network", "without language")]
    [InlineData("</h1>", "</h1><form action=\"/apply\"></form>", "form without language")]
    [InlineData("</h1>", "</h1><form action=\"/sv/answers?hub=a\" method=\"get\"></form>", "throws away")]
    [InlineData("<h1>", "<h1 style=\"color:red\">", "style=")]
    [InlineData("<h1>", "<h1 onclick=\"go()\">", "onclick=")]
    [InlineData("</h1>", "</h1><script>go()</script>", "a script")]
    [InlineData("</h1>", "</h1><style>h1{}</style>", "<style>")]
    [InlineData("</h1>", "</h1><p id=\"a\"></p><p id=\"a\"></p>", "'a' 2 times")]
    public async Task Each_fault_is_found(string part, string planted, string fault)
    {
        var found = Assert.Single(await Faults(Good.Replace(part, planted)));

        Assert.Contains(fault, found);
    }

    [Theory]
    [InlineData("#main")]
    [InlineData("?after=3")]
    [InlineData("/en/network")]
    [InlineData("/api/v1/listings")]
    [InlineData("https://example.org/")]
    [InlineData("mailto:anna@example.org")]
    public async Task Links_that_need_no_language_are_let_through(string href) => Assert.Equal([], await Faults(Good.Replace("/sv/network", href)));

    private static async Task<IReadOnlyList<string>> Faults(string html) =>
        PageRules.Faults(await BrowsingContext.New(Configuration.Default).OpenAsync(answer => answer.Content(html)), "/sv");
}
