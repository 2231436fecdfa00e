using Samverka.Organisations.Listing;
using Samverka.Organisations.Registration;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Organisations;

/// <summary>What the first digit of a number tells, as the list in the data says it.</summary>
public sealed class KindByNumberTests
{
    private static readonly IReadOnlyList<CodeList> Lists = ListFile.ReadAll();

    [Theory]
    [InlineData("5560125790", "company")]
    [InlineData("9961100014", "company")]
    [InlineData("8020002700", "association")]
    [InlineData("2120000142", null)]
    [InlineData("7696000000", null)]
    [InlineData("4020000000", null)]
    [InlineData("6402130022", "company")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_group_of_one_kind_tells_the_kind(string? digits, string? kind) => Assert.Equal(kind, new KindByNumber(new Shipped()).Of(digits));

    [Fact]
    public void The_groups_say_where_they_come_from_and_from_when_and_know_only_kinds_that_there_are()
    {
        var groups = Lists.Single(list => list.Name == ListNames.NumberGroup);

        Assert.Equal(new DateOnly(1975, 1, 1), groups.Validity.From);
        Assert.Contains("1974:174", groups.Source.Name);
        Assert.All(groups.Codes.Select(code => code.Attributes.GetValueOrDefault("kind")).OfType<string>(), kind => Assert.Contains(kind, Kinds.All));
    }

    private sealed class Shipped : ICodeLists
    {
        public IReadOnlyList<CodeList> All => Lists;

        public IReadOnlyList<CrossWalk> Walks => [];

        public CodeList AsOf(string list, DateOnly day) => Current(list);

        public CodeList Current(string list) => Lists.Single(one => one.Name == list);

        public CrossWalk Walk(string from, string to) => throw new NotSupportedException();
    }
}
