using Samverka.Catalogue.Offerings.Api;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Files;
using Samverka.Kernel;
using Samverka.Platform.Imports;
using Samverka.Vocabularies.Contracts;

namespace Samverka.UnitTests.Catalogue.Offerings;

public sealed class ContentTests
{
    private static readonly ICodeLists Lists = new FewLists();

    [Fact]
    public void What_is_written_to_a_form_is_read_back_the_same() => Assert.Empty(Difference.Between(Full, Read(ContentText.Of(Full))));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46 31 390")]
    [InlineData("-5 grader")]
    [InlineData("@alla")]
    [InlineData("rad ett\nrad \"två\", och; tre")]
    [InlineData("'citat'")]
    public void A_file_keeps_every_text_and_no_cell_starts_a_formula(string text)
    {
        var content = Full with { Bring = new LocalText(text, "") };
        var file = OfferingCsv.Header + OfferingCsv.Line("robot", 3, content, null);

        var rows = ImportFile.Open("f.csv", System.Text.Encoding.UTF8.GetBytes(file)).Rows.ToList();
        var cells = rows[0].Cells.Zip(rows[1].Cells).ToDictionary(pair => pair.First, pair => pair.Second);

        Assert.DoesNotContain(cells.Values, cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0]));
        Assert.Equal("3", cells["version"]);
        Assert.Empty(Difference.Between(content, Read(cells.ToDictionary(pair => pair.Key, pair => OfferingCsv.Cell(pair.Value)))));
    }

    [Fact]
    public void A_difference_names_the_field_and_both_texts_in_the_order_of_the_form()
    {
        var after = Full with { Validity = Full.Validity with { To = null }, Title = Full.Title with { En = "Another" } };

        var changes = Difference.Between(Full, after);

        Assert.Equal([("titleEn", "Robot cell", "Another"), ("validTo", "2027-12-31", "")], changes.Select(change => (change.Name, change.Before, change.After)));
    }

    [Fact]
    public void Ticking_the_same_codes_in_another_order_is_no_difference() =>
        Assert.Empty(Difference.Between(Full, Read(With("technologies", "robotics;data"))));

    [Theory]
    [InlineData("titleSv", "", "offering.missing.title")]
    [InlineData("kind", "", "offering.missing.kind")]
    [InlineData("kind", "boat", "offering.unknown-code")]
    [InlineData("technologies", "data; magic", "offering.unknown-code")]
    [InlineData("languages", "sv; fi", "offering.unknown-code")]
    [InlineData("validFrom", "1/2 2026", "offering.bad-day")]
    [InlineData("validTo", "2024-01-01", "offering.ends-before-start")]
    [InlineData("closedWeeks", "28; 54", "offering.bad-week")]
    [InlineData("maxVisitors", "några", "offering.whole-number")]
    [InlineData("providerNumber", "12345", "offering.bad-number")]
    [InlineData("providerNumber", "990110-0016", "offering.bad-number")]
    [InlineData("providerUnitId", "datalabbet", "offering.unknown-unit")]
    [InlineData("customerTypes", "micro; alla", "offering.unknown-code")]
    [InlineData("sessions", "0", "offering.whole-number")]
    [InlineData("utilisation", "101", "offering.whole-number")]
    [InlineData("internalCost", "en hel del", "price.bad-amount")]
    [InlineData("trainer2Name", "", "offering.missing.trainer")]
    [InlineData("trainer1Email", "maja på högskolan", "offering.bad-mail")]
    public void What_cannot_be_read_is_one_error_by_its_field(string field, string typed, string key)
    {
        var wrong = Assert.IsType<Parsed<OfferingContent>.Invalid>(ContentReader.Read(With(field, typed), Lists));

        var error = Assert.Single(wrong.Errors);
        Assert.Equal((field, key), (error.Field, error.Key));
    }

    [Fact]
    public void Everybody_sees_no_cost_and_of_people_what_was_chosen()
    {
        var hidden = (Full with { PeopleShown = false }).ForEverybody();
        var named = (Full with { PeopleShown = true, ContactShown = false }).ForEverybody();
        var whole = (Full with { PeopleShown = true, ContactShown = true }).ForEverybody();

        Assert.All([hidden, named, whole], said => Assert.Null(said.InternalCost));
        Assert.Equal(("", 0), (hidden.Responsible, hidden.Trainers.Count));
        Assert.Equal(("Ture", new Trainer("Maja", new LocalText("Lektor", "Lecturer"), "", "")), (named.Responsible, named.Trainers[0]));
        Assert.Equal(Full.Trainers, whole.Trainers);
    }

    [Fact]
    public void The_api_names_every_field_but_those_of_the_working_side()
    {
        string[] own = [nameof(OfferingContent.InternalCost), nameof(OfferingContent.PeopleShown), nameof(OfferingContent.ContactShown)];

        Assert.Equal(
            typeof(OfferingContent).GetProperties().Select(property => property.Name).Except(own).Order(StringComparer.Ordinal),
            typeof(ContentAnswer).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Zebra", "Ål")]
    [InlineData("Ål", "Älg")]
    [InlineData("Älg", "Öl")]
    [InlineData("Ærlig", "Öl")]
    [InlineData("Idé a", "Idé b")]
    [InlineData("Kurs", "Kurs två")]
    public void Titles_sort_as_in_a_Swedish_dictionary(string first, string second) =>
        Assert.True(string.CompareOrdinal(SortText.Of(first), SortText.Of(second)) < 0);

    private static OfferingContent Full { get; } = new()
    {
        Kind = "service",
        Function = "test-before-invest",
        Title = new LocalText("Robotcell", "Robot cell"),
        Summary = new LocalText("Prova", "Try"),
        Benefits = new LocalText("Ett\nTvå", "One\nTwo"),
        Technologies = ["data", "robotics"],
        CustomerTypes = ["micro", "municipality"],
        Languages = ["en", "sv"],
        Online = true,
        Format = new LocalText("På plats", "On site"),
        Period = new LocalText("Mars", "March"),
        Sessions = 6,
        UtilisationPercent = 0,
        Booking = new LocalText("Be om en tid", "Ask for a time"),
        CompletionProof = new LocalText("Intyg", ""),
        MaxVisitors = 2,
        ClosedWeeks = [28, 29],
        Provider = "Mossa AB",
        ProviderNumber = "9924101372",
        ProviderUnitId = new UnitId(Guid.Parse("0199c0de-0000-7000-8000-000000000001")),
        ProviderUnit = new LocalText("Robotlabbet", ""),
        OtherProviders = "Högskolan\nRegionen",
        Responsible = "Ture",
        Trainers = [new Trainer("Maja", new LocalText("Lektor", "Lecturer"), "maja@example.org", "031-390 06 01"), new Trainer("Ture", new LocalText("Tekniker", ""), "", "")],
        PeopleShown = true,
        ContactShown = true,
        InternalCost = Money.Sek(1_350_050),
        Related = ["kurs-robot"],
        Validity = new Validity(new DateOnly(2025, 1, 1), new DateOnly(2027, 12, 31)),
    };

    private static Dictionary<string, string> With(string field, string typed) => new(ContentText.Of(Full)) { [field] = typed };

    private static OfferingContent Read(IReadOnlyDictionary<string, string> typed) =>
        Assert.IsType<Parsed<OfferingContent>.Valid>(ContentReader.Read(typed, Lists)).Value;

    private sealed class FewLists : ICodeLists
    {
        public IReadOnlyList<CodeList> All => [];

        public IReadOnlyList<CrossWalk> Walks => [];

        public CodeList AsOf(string list, DateOnly day) => Current(list);

        public CodeList Current(string list) => new(list, "1", LocalText.Same(list), new Validity(default), new CodeSource("tests", null, null), [.. Codes(list).Select(Code)]);

        public CrossWalk Walk(string from, string to) => throw new NotSupportedException();

        private static string[] Codes(string list) => list switch
        {
            ListNames.OfferingKind => ["service", "course"],
            ListNames.ServiceFunction => ["test-before-invest"],
            ListNames.Technology => ["data", "robotics"],
            ListNames.CustomerType => ["micro", "municipality"],
            _ => [],
        };

        private static Code Code(string value) => new(value, LocalText.Same(value), null, null, new Dictionary<string, string>(), [], []);
    }
}
