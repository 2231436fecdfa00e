using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Dictionaries;

/// <summary>What a .aff file says of how words are made, as far as telling a word from no word needs it. Flags are single characters.</summary>
internal sealed class AffixFile
{
    private const char None = '\0';

    private readonly ILookup<char, AffixRule> _suffixes;

    private AffixFile(List<AffixRule> rules)
    {
        Prefixes = [.. rules.Where(rule => rule.IsPrefix)];
        _suffixes = rules.Where(rule => !rule.IsPrefix).ToLookup(rule => rule.Add.Length > 0 ? rule.Add[^1] : None);
    }

    public IReadOnlyList<AffixRule> Prefixes { get; }

    public char Forbidden { get; private set; }

    public char NeedsAffix { get; private set; }

    public char OnlyInCompound { get; private set; }

    public char CompoundBegin { get; private set; }

    public char CompoundMiddle { get; private set; }

    public char CompoundEnd { get; private set; }

    public IEnumerable<AffixRule> SuffixesOf(string form) => _suffixes[form[^1]].Concat(_suffixes[None]);

    public static AffixFile Parse(string text)
    {
        string[][] lines = [.. text.Split('\n').Select(line => line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))];
        var file = new AffixFile([.. lines.Where(IsRule).Select(Rule)]);
        foreach (string[] line in lines.Where(line => line.Length == 2 && line[1].Length == 1))
            file.Set(line[0], line[1][0]);
        return file;
    }

    private void Set(string name, char flag)
    {
        switch (name)
        {
            case "FORBIDDENWORD": Forbidden = flag; break;
            case "NEEDAFFIX": NeedsAffix = flag; break;
            case "ONLYINCOMPOUND": OnlyInCompound = flag; break;
            case "COMPOUNDBEGIN": CompoundBegin = flag; break;
            case "COMPOUNDMIDDLE": CompoundMiddle = flag; break;
            case "COMPOUNDEND": CompoundEnd = flag; break;
        }
    }

    /// <summary>The heading of a group of rules has four parts, a rule five.</summary>
    private static bool IsRule(string[] line) => line is ["SFX" or "PFX", { Length: 1 }, _, _, _, ..];

    private static AffixRule Rule(string[] line)
    {
        string[] add = line[3].Split('/');
        return new AffixRule(line[1][0], line[0] == "PFX", Letters(line[2]), Letters(add[0]), add.Length > 1 ? add[1] : "", LetterSet.Parse(line[4]));
    }

    private static string Letters(string text) => text == "0" ? "" : string.Concat(text.Select(LetterFolding.Fold));
}
