namespace Samverka.Vocabularies.Contracts;

/// <summary>The code lists in force, held in memory.</summary>
public interface ICodeLists
{
    /// <summary>The version that holds on the day, else the newest before it, else the first; an unknown list throws.</summary>
    CodeList AsOf(string list, DateOnly day);

    /// <summary>The version that holds today.</summary>
    CodeList Current(string list);

    /// <summary>The mapping in force today, an administrator's overrides included; an unknown pair throws.</summary>
    CrossWalk Walk(string from, string to);

    IReadOnlyList<CodeList> All { get; }

    /// <summary>The mappings as they come with the product, overrides not included.</summary>
    IReadOnlyList<CrossWalk> Walks { get; }
}
