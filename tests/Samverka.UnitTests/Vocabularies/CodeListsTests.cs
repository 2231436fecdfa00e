using Microsoft.Extensions.Time.Testing;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Vocabularies;

public sealed class CodeListsTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);

    private readonly OverridesInForce _overrides = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 6, 15, 10, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2020-01-01", "a")]
    [InlineData("2025-05-01", "a")]
    [InlineData("2025-12-31", "a")]
    [InlineData("2026-01-10", "a")]
    [InlineData("2026-02-01", "b")]
    [InlineData("2031-01-01", "b")]
    public void A_day_gets_the_version_that_holds_else_the_newest_before_it_else_the_first(string day, string version) =>
        Assert.Equal(version, Lists().AsOf("colours", DateOnly.Parse(day)).Version);

    [Fact]
    public void An_unknown_list_throws() => Assert.Throws<ArgumentException>(() => Lists().Current("flavours"));

    [Fact]
    public void The_longest_prefix_with_a_row_decides() =>
        Assert.Equal(["warm"], Lists().Walk("colours", "moods").Walk("0123"));

    [Fact]
    public void An_exact_mapping_knows_no_prefixes()
    {
        var walk = Walk() with { IsExact = true };

        Assert.Empty(walk.Walk("0123"));
        Assert.Equal(["warm"], walk.Walk("01"));
    }

    [Fact]
    public void An_override_in_force_takes_the_place_of_the_row_until_it_is_undone()
    {
        var row = Override("01", "cold", "2026-06-01");
        _overrides.Replace([row]);
        Assert.Equal(["cold"], Lists().Walk("colours", "moods").Walk("01"));

        row.Undo(_clock.GetUtcNow().UtcDateTime);
        Assert.Equal(["warm"], Lists().Walk("colours", "moods").Walk("01"));
    }

    [Fact]
    public void An_override_of_tomorrow_does_not_count_today()
    {
        _overrides.Replace([Override("01", "cold", "2026-06-16")]);
        Assert.Equal(["warm"], Lists().Walk("colours", "moods").Walk("01"));

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["cold"], Lists().Walk("colours", "moods").Walk("01"));
    }

    [Fact]
    public void Of_two_overrides_the_one_that_begins_later_wins()
    {
        _overrides.Replace([Override("01", "cold", "2026-06-10"), Override("01", "", "2026-06-01")]);

        Assert.Equal(["cold"], Lists().Walk("colours", "moods").Walk("01"));
    }

    [Fact]
    public void Every_shipped_list_and_mapping_is_read_and_every_target_is_on_its_list()
    {
        var lists = new CodeLists(_overrides, _clock);

        Assert.Contains(lists.All, list => list.Name == ListNames.Technology && list.Codes.Count > 30);
        Assert.All(lists.All, list => Assert.NotEmpty(list.Source.Name));
        Assert.NotEmpty(lists.Walks);
        Assert.All(lists.Walks, walk => Assert.All(walk.Rows, row =>
        {
            Assert.NotNull(lists.Current(walk.From).Find(row.Key));
            Assert.All(row.Value, target => Assert.NotNull(lists.Current(walk.To).Find(target)));
        }));
    }

    [Fact]
    public void Every_code_has_a_label_in_both_languages_save_the_industries_that_no_source_names_in_English() =>
        Assert.Equal(
            [("sni-2007", 0, 771)],
            new CodeLists(_overrides, _clock).All
                .Select(list => (list.Name, Sv: list.Codes.Count(code => code.Label.Sv.Length == 0), En: list.Codes.Count(code => code.Label.En.Length == 0)))
                .Where(missing => missing.Sv + missing.En > 0));

    [Theory]
    [InlineData("24460", "nuclear")]
    [InlineData("25400", "defence")]
    [InlineData("10200", "fishery")]
    [InlineData("35300", "energy")]
    [InlineData("71124", "energy")]
    [InlineData("88910", "education")]
    [InlineData("94111", null)]
    public void An_industry_finds_the_sector_that_fits_it_best(string industry, string? sector) =>
        Assert.Equal(sector, new CodeLists(_overrides, _clock).Walk(ListNames.Sni2007, ListNames.Sector).Walk(industry) is [var first, ..] ? first : null);

    [Theory]
    [InlineData("3d-skrivare", "additive-manufacturing")]
    [InlineData("3D PRINTER", "additive-manufacturing")]
    public void A_search_finds_codes_by_the_words_people_use(string words, string code) =>
        Assert.Contains(new CodeLists(_overrides, _clock).Current(ListNames.Technology).Codes.Where(found => words.Split(' ').All(word => CodeSearch.Has(found, word))), found => found.Value == code);

    private CodeLists Lists() => new(
        [List("b", "2026-02-01", null), List("a", "2025-05-01", "2025-12-31")], [Walk()], _overrides, _clock);

    private static CodeList List(string version, string from, string? to) => new(
        "colours", version, LocalText.Same("colours"), new Validity(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)), new CodeSource("test", null, null), []);

    private static CrossWalk Walk() => new(
        "colours", "moods", new Validity(new DateOnly(2025, 1, 1)), new CodeSource("test", null, null), new Dictionary<string, IReadOnlyList<string>> { ["0"] = ["none"], ["01"] = ["warm"] });

    private static CrosswalkOverride Override(string code, string targets, string from) => new()
    {
        Id = Ids.New(),
        FromList = "colours",
        ToList = "moods",
        FromCode = code,
        ToCodes = targets,
        ValidFrom = DateOnly.Parse(from),
        Reason = "test",
        MadeAt = new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc),
    };
}
