using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Dictionaries;

namespace Samverka.UnitTests.Matching;

public class DictionaryTests
{
    private const string Affixes = """
        FORBIDDENWORD %
        NEEDAFFIX ¤
        ONLYINCOMPOUND Z
        COMPOUNDBEGIN X
        COMPOUNDEND Y
        SFX D Y 2
        SFX D 0 en [^ae]
        SFX D a n [a]
        SFX v N 1
        SFX v 0 s/XZ [^s]
        PFX U Y 1
        PFX U 0 un .
        """;

    private static readonly SpellingDictionary Small = SpellingDictionary.Parse("7\nvarning/DYv\nsystem/XY\nklocka/DY\nstopp%/%\nidé\nnagel/¤D\ntie/UD\nStockholm\ndrift/XZ", Affixes);

    [Theory]
    [InlineData("varning")]
    [InlineData("varningen")]
    [InlineData("klockn")]
    [InlineData("stockholm")]
    [InlineData("ide")]
    [InlineData("untie")]
    [InlineData("systemvarning")]
    [InlineData("systemvarningen")]
    [InlineData("varningssystem")]
    [InlineData("driftvarning")]
    public void Entries_forms_and_compounds_are_words(string word) => Assert.True(Small.Knows(word));

    [Theory]
    [InlineData("")]
    [InlineData("varningn")]
    [InlineData("nagel")]
    [InlineData("drift")]
    [InlineData("varnings")]
    [InlineData("unvarning")]
    [InlineData("varningsystem")]
    [InlineData("systm")]
    public void Nothing_else_is(string word) => Assert.False(Small.Knows(word));

    [Theory]
    [InlineData("stannar")]
    [InlineData("förvarning")]
    [InlineData("handläggningen")]
    [InlineData("skydda")]
    [InlineData("maskinhaveriet")]
    [InlineData("breaking")]
    [InlineData("unmanageable")]
    [InlineData("colour")]
    [InlineData("color")]
    public void The_dictionaries_that_come_with_the_program_know_common_words(string word) => Assert.True(MatchingData.Load().Dictionary.Contains(word));

    [Theory]
    [InlineData("tilverkning")]
    [InlineData("uppkopling")]
    [InlineData("inteligence")]
    [InlineData("kvaliett")]
    public void They_do_not_know_slips(string word) => Assert.False(MatchingData.Load().Dictionary.Contains(word));
}
