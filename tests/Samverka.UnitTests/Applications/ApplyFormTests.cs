using Samverka.Applications.Sending;
using Samverka.Kernel;

namespace Samverka.UnitTests.Applications;

public sealed class ApplyFormTests
{
    private static readonly HubId Hub = new(Ids.New());

    private static readonly ApplyForm Good = new()
    {
        Hub = "hittepa",
        Need = " Vi tappar tid. ",
        Number = "556012-5790",
        Organisation = "Kvisten AB",
        Name = "Berit Kvist",
        Email = " berit@kvisten.se ",
        Phone = "  ",
    };

    [Fact]
    public void A_good_form_becomes_a_command_with_trimmed_words_and_ten_digits()
    {
        var (draft, offering) = (Ids.New(), Ids.New());

        var command = Assert.IsType<Parsed<SendApplication>.Valid>((Good with { InConfidence = "true" }).Parse(draft, Hub, [offering], Language.English)).Value;

        Assert.Equal((draft, Hub, "Vi tappar tid.", "5560125790", "Kvisten AB"), (command.DraftId, command.Hub, command.Need, command.OrganisationNumber, command.Organisation));
        Assert.Equal(("Berit Kvist", "berit@kvisten.se", (string?)null, true, Language.English), (command.Name, command.Email, command.Phone, command.InConfidence, command.Language));
        Assert.Equal([offering], command.Offerings);
    }

    [Fact]
    public void An_empty_form_says_all_that_is_missing_at_once() =>
        Assert.Equal(
            [("Need", "apply.need.missing"), ("Hub", "apply.hub.missing"), ("Number", "apply.number.missing"), ("Organisation", "apply.organisation.missing"), ("Name", "apply.name.missing"), ("Email", "apply.email.missing")],
            Errors(new ApplyForm()).Select(error => (error.Field, error.Key)));

    [Fact]
    public void Without_a_number_the_number_is_not_asked_for_and_the_name_is_that_of_the_idea()
    {
        Assert.Equal("apply.idea.missing", Assert.Single(Errors(Good with { NoNumber = "true", Number = "", Organisation = "" })).Key);
        Assert.Null(Assert.IsType<Parsed<SendApplication>.Valid>((Good with { NoNumber = "true" }).Parse(Ids.New(), Hub, [], Language.Swedish)).Value.OrganisationNumber);
    }

    [Theory]
    [InlineData("556012-5791")]
    [InlineData("556012-579")]
    [InlineData("SE556012579001")]
    [InlineData("femfemsex")]
    public void What_is_no_organisation_number_is_refused(string typed) =>
        Assert.Equal(("Number", "apply.number.malformed"), (Assert.Single(Errors(Good with { Number = typed })).Field, Errors(Good with { Number = typed })[0].Key));

    [Theory]
    [InlineData("hello")]
    [InlineData("070-1")]
    public void What_nobody_can_ring_is_refused(string typed) => Assert.Equal(new FieldError("Phone", "apply.phone.malformed"), Assert.Single(Errors(Good with { Phone = typed })) with { Arguments = [] });

    [Theory]
    [InlineData("070-123 45 67")]
    [InlineData("+46 (0)8 12 34 56, ankn. 7")]
    [InlineData("112 99")]
    [InlineData("")]
    public void A_telephone_number_may_be_written_in_every_way(string typed) => Assert.Empty(Errors(Good with { Phone = typed }));

    [Theory]
    [InlineData("5560125790")]
    [InlineData(" 556012 5790 ")]
    [InlineData("16556012-5790")]
    [InlineData("556012–5790")]
    public void A_number_may_be_written_in_every_common_way(string typed) => Assert.Empty(Errors(Good with { Number = typed }));

    [Theory]
    [InlineData("berit")]
    [InlineData("berit@kvisten")]
    [InlineData("berit kvist@kvisten.se")]
    [InlineData("Berit <berit@kvisten.se>")]
    [InlineData("a@b.se, c@d.se")]
    public void What_is_no_mail_address_is_refused(string typed) => Assert.Equal("apply.email.malformed", Assert.Single(Errors(Good with { Email = typed })).Key);

    [Fact]
    public void Characters_that_a_database_cannot_hold_are_taken_out_of_every_field()
    {
        var command = Assert.IsType<Parsed<SendApplication>.Valid>(
            (Good with { Need = "Hjälp\0 oss\r\nnu", Organisation = "Kvi\0sten", Name = "Be\u0007rit", Phone = "\0" }).Parse(Ids.New(), Hub, [], Language.Swedish)).Value;

        Assert.Equal(("Hjälp oss\nnu", "Kvisten", "Berit", (string?)null), (command.Need, command.Organisation, command.Name, command.Phone));
    }

    [Fact]
    public void Each_field_has_a_longest_length()
    {
        var long50 = new string('x', 50);
        var long300 = new string('x', 300);

        Assert.Equal(
            ["Need", "Organisation", "Name", "Phone"],
            Errors(Good with { Need = new string('x', 20_001), Organisation = long300, Name = long300, Phone = long50 }).Select(error => error.Field));
    }

    [Fact]
    public void Every_field_of_the_form_is_kept_in_the_draft_and_nothing_else() =>
        Assert.Equal(
            typeof(ApplyForm).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(),
            ApplyForm.Fields.Order());

    private static IReadOnlyList<FieldError> Errors(ApplyForm form) =>
        form.Parse(Ids.New(), Hub, [], Language.Swedish) is Parsed<SendApplication>.Invalid invalid ? invalid.Errors : [];
}
