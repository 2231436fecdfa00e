using System.Globalization;
using Samverka.Kernel;
using Samverka.Platform.Imports;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.UnitTests.Ui;

public sealed class ShownTests
{
    [Theory]
    [InlineData("sv-SE", "20 november 2026 kl.\u00a010:30")]
    [InlineData("en-GB", "20 November 2026, 10:30")]
    public void An_instant_is_shown_in_Swedish_time_and_the_readers_language(string culture, string expected) =>
        Assert.Equal(expected, In(culture, () => Shown.Instant(new DateTime(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc))));

    [Theory]
    [InlineData("sv-SE", "a,b,c", "a, b och c")]
    [InlineData("en-GB", "a,b", "a and b")]
    [InlineData("sv-SE", "a", "a")]
    [InlineData("sv-SE", "", "")]
    public void A_list_is_said_as_one_says_it(string culture, string words, string expected) =>
        Assert.Equal(expected, In(culture, () => Shown.List(words.Split(',', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void The_day_of_a_late_evening_in_UTC_is_the_next_day_in_Sweden() =>
        Assert.Equal(new DateOnly(2026, 7, 2), Shown.Day(new DateTime(2026, 7, 1, 22, 15, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData("sv-SE", "2027-03-07")]
    [InlineData("en-GB", "7 Mar 2027")]
    public void A_day_in_a_list_is_written_short(string culture, string expected) =>
        Assert.Equal(expected, In(culture, () => Shown.ShortDate(new DateOnly(2027, 3, 7))));

    [Theory]
    [InlineData("Inloggad med a.b@c.example.org.", "Inloggad med a.<wbr>b@<wbr>c.<wbr>example.<wbr>org.")]
    [InlineData("En mening. Och en till.", "En mening. Och en till.")]
    [InlineData("<b>@x.se", "&lt;b&gt;@<wbr>x.<wbr>se")]
    [InlineData(null, "")]
    public void A_mail_address_breaks_after_its_sign_and_its_dots_and_nothing_else_does(string? text, string expected)
    {
        using var writer = new StringWriter();
        Shown.Mail(text).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        Assert.Equal(expected, writer.ToString());
    }

    [Theory]
    [InlineData("sv-SE", "20\u00a0000", "23\u00a0999")]
    [InlineData("en-GB", "20,000", "23,999")]
    public void How_long_a_text_may_be_and_is_now_is_written_as_the_language_writes_numbers(string culture, string most, string now)
    {
        Assert.Contains(most, In(culture, () => UiText.Of("ui.field.max", 20_000)));
        var said = In(culture, () => UiText.Of("field.too-long", 20_000, 23_999));
        Assert.True(said.Contains(most, StringComparison.Ordinal) && said.Contains(now, StringComparison.Ordinal), said);
    }

    [Fact]
    public void A_row_of_a_file_says_numbers_as_the_language_does_and_leaves_what_is_no_number()
    {
        Assert.Contains("4\u00a0000", In("sv-SE", () => UiText.Of("import.row.too-long", new RowFault(1, "Text", "import.row.too-long", "4000", "23999").Said)));
        Assert.Equal(["007", "x", 12L], new RowFault(1, "", "key", "007", "x", "12").Said);
    }

    [Fact]
    public void A_local_time_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Shown.Day(new DateTime(2026, 7, 1, 22, 15, 0, DateTimeKind.Local)));

    [Fact]
    public void Percent_is_written_with_a_space_in_Swedish_only()
    {
        Assert.Equal("23,67\u00a0%", In("sv-SE", () => Shown.Percent(new Rate(2367))));
        Assert.Equal("23.67%", In("en-GB", () => Shown.Percent(new Rate(2367))));
    }

    private static string In(string culture, Func<string> show)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return show();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
