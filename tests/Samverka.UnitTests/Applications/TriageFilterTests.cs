using CsCheck;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.Kernel;

namespace Samverka.UnitTests.Applications;

public sealed class TriageFilterTests
{
    [Fact]
    public void A_cursor_reads_back_as_it_was_written() =>
        Gen.Select(Gen.Long[0, DateTime.MaxValue.Ticks], Gen.Guid).Sample((ticks, id) =>
        {
            var cursor = new TriageCursor(new DateTime(ticks, DateTimeKind.Utc), new Samverka.Applications.Contracts.ApplicationId(id));

            return cursor == TriageCursor.Read(cursor.ToString()) && TriageCursor.Read(cursor.ToString())!.At.Kind == DateTimeKind.Utc;
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("12")]
    [InlineData("-1_00000000000000000000000000000001")]
    [InlineData("99999999999999999999_00000000000000000000000000000001")]
    [InlineData("3155378976000000000_00000000000000000000000000000001")]
    [InlineData("1_2_3")]
    [InlineData("1_nonsense")]
    public void What_is_no_cursor_is_as_if_not_said(string? text)
    {
        Assert.Null(TriageCursor.Read(text));
        Assert.False(Read(new TriageQuestion { Before = text }).Before);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("", null, true)]
    [InlineData("nonsense", null, true)]
    [InlineData("99", null, true)]
    [InlineData("all", null, false)]
    [InlineData("declined", (int)ApplicationStatus.Declined, false)]
    [InlineData("Received", (int)ApplicationStatus.Received, false)]
    public void The_list_shows_what_is_open_unless_a_status_or_all_is_asked_for(string? status, int? expected, bool onlyOpen)
    {
        var filter = Read(new TriageQuestion { Status = status });

        Assert.Equal(((ApplicationStatus?)expected, onlyOpen), (filter.Status, filter.OnlyOpen));
    }

    [Theory]
    [InlineData(" ÅKERBÄR ", "åkerbär")]
    [InlineData("A\u030Akerbar", "åkerbar")]
    [InlineData("dhs-2026-0042", "dhs-2026-0042")]
    [InlineData("556012-5790", "5560125790")]
    [InlineData("556012 5790", "5560125790")]
    [InlineData("a\0b", "ab")]
    [InlineData(null, "")]
    [InlineData("Verktyg\t ronja  verktyg", "verktyg ronja")]
    public void A_search_is_folded_as_the_rows_are_word_by_word(string? typed, string read) => Assert.Equal(read, string.Join(' ', Read(new TriageQuestion { Q = typed }).Words));

    [Theory]
    [InlineData("åkerbärets")]
    [InlineData("sv-2027-0007")]
    [InlineData("5560125790")]
    [InlineData("556012-5790")]
    [InlineData("bygg & el")]
    [InlineData("verktyg åkerbärets")]
    [InlineData("ronja letar")]
    [InlineData("ronja@bygg.example.org")]
    public void A_row_is_found_by_its_name_reference_number_contact_and_need(string search)
    {
        var row = Application.Fold("Åkerbärets Bygg & El AB", "SV-2027-0007", "5560125790", "Ronja Rävsax", "ronja@bygg.example.org", "Vi letar VERKTYG\nvarje dag.");

        Assert.All(Read(new TriageQuestion { Q = search.ToUpperInvariant() }).Words, word => Assert.Contains(word, row));
    }

    [Theory]
    [InlineData("me", "11111111-1111-1111-1111-111111111111")]
    [InlineData("nobody", "00000000-0000-0000-0000-000000000000")]
    [InlineData("somebody", null)]
    [InlineData(null, null)]
    public void Whose_requests_is_me_nobody_or_everybody(string? asked, string? adviser) =>
        Assert.Equal(adviser is null ? null : Guid.Parse(adviser), Read(new TriageQuestion { Adviser = asked }).Adviser);

    [Fact]
    public void References_count_up_with_at_least_four_digits()
    {
        var counter = new ReferenceCounter { HubId = new HubId(Ids.New()), Year = 2027 };

        Assert.Equal(["SV-2027-0001", "SV-2027-0002"], [counter.Next("SV"), counter.Next("SV")]);
        for (var i = 3; i < 10_000; i++) counter.Next("SV");
        Assert.Equal("SV-2027-10000", counter.Next("SV"));
    }

    private static TriageFilter Read(TriageQuestion asked) => TriageFilter.Read(asked, [], Guid.Parse("11111111-1111-1111-1111-111111111111"));
}
