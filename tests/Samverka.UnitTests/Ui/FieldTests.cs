using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Forms;

namespace Samverka.UnitTests.Ui;

public sealed class FieldTests
{
    [Fact]
    public async Task A_field_without_a_label_stops_the_page()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Rendering.Render(new FieldTagHelper { Name = "Email", ViewContext = Rendering.Page() }));
        Assert.Contains("label", fault.Message);
    }

    [Fact]
    public async Task The_error_and_the_hint_are_connected_to_the_control()
    {
        var html = await Rendering.Render(new FieldTagHelper { Name = "Email", Label = "E-post", Hint = "Hit", ViewContext = Rendering.Page(("Email", "x", "Fel adress")) });
        Assert.Contains("aria-describedby=\"Email-hint Email-error\"", html);
        Assert.Contains("aria-invalid=\"true\"", html);
        Assert.Contains("id=\"Email-error\"", html);
        Assert.Contains("for=\"Email\"", html);
    }

    [Fact]
    public async Task What_was_typed_goes_before_what_is_stored()
    {
        var html = await Rendering.Render(new FieldTagHelper { Name = "Email", Label = "E-post", Value = "stored", ViewContext = Rendering.Page(("Email", "typed", "fel")) });
        Assert.Contains("value=\"typed\"", html);
        Assert.DoesNotContain("stored", html);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var html = await Rendering.Render(new FieldTagHelper { Name = "Secret", Type = "password", Label = "Lösenord", ViewContext = Rendering.Page(("Secret", "hemligt", "fel")) });
        Assert.DoesNotContain("hemligt", html);
    }

    [Fact]
    public async Task What_was_typed_is_written_as_text_and_never_as_markup()
    {
        var html = await Rendering.Render(new FieldTagHelper { Name = "Need", Type = "textarea", Label = "Behov", ViewContext = Rendering.Page(("Need", "</textarea><b>", "fel")) });
        Assert.Contains("&lt;/textarea&gt;&lt;b&gt;", html);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_field_says_so_when_it_may_be_left_out(bool isRequired, bool says)
    {
        var html = await Rendering.Render(new FieldTagHelper { Name = "Phone", Label = "Telefon", Required = isRequired, ViewContext = Rendering.Page() });
        Assert.Equal(says, html.Contains("s-optional"));
    }

    [Fact]
    public async Task A_choice_that_was_taken_away_is_not_put_back_from_what_is_stored()
    {
        var helper = new ChoicesTagHelper { Name = "Goals", Legend = "Mål", Multiple = true, Options = [new("a", "A"), new("b", "B")], Values = ["a"], ViewContext = Rendering.Page(("Goals", "b", "fel")) };
        var html = await Rendering.Render(helper);
        Assert.Matches("value=\"b\"[^>]*checked=\"checked\"", html);
        Assert.DoesNotMatch("value=\"a\"[^>]*checked=\"checked\"", html);
    }

    [Fact]
    public async Task The_summary_is_silent_when_nothing_is_wrong_and_links_to_each_field_otherwise()
    {
        Assert.Equal("", await Rendering.Render(new ErrorSummaryTagHelper { ViewContext = Rendering.Page(("Email", "x", null)) }));
        var html = await Rendering.Render(new ErrorSummaryTagHelper { ViewContext = Rendering.Page(("Email", "x", "Fel adress"), ("", null, "Allmänt fel")) });
        Assert.Contains("href=\"#Email\"", html);
        Assert.Contains("<span>Allmänt fel</span>", html);
    }

    [Theory]
    [InlineData("Namn", "Skriv högst 200 tecken.", ">Namn: Skriv högst 200 tecken.<")]
    [InlineData("Hur många är ni?", "Skriv ett tal.", ">Hur många är ni? Skriv ett tal.<")]
    [InlineData("Ditt namn", "Skriv ditt namn.", ">Skriv ditt namn.<")]
    [InlineData("A < B", "Fel.", ">A &lt; B: Fel.<")]
    public async Task The_summary_names_the_field_that_stands_below_it_unless_the_error_does(string label, string error, string link)
    {
        var page = Rendering.Page(("F", "x", error));
        foreach (var field in (ITagHelper[])[
            new FieldTagHelper { Name = "F", Label = label, ViewContext = page }, new SelectTagHelper { Name = "F", Label = label, Options = [new("x", "X")], ViewContext = page },
            new CheckTagHelper { Name = "F", Label = label, ViewContext = page }, new ChoicesTagHelper { Name = "F", Legend = label, Options = [new("x", "X")], ViewContext = page }])
        {
            page.HttpContext.Items.Clear();
            Assert.Contains(link, await Rendering.RenderAbove(new ErrorSummaryTagHelper { ViewContext = page }, field));
        }
    }
}
