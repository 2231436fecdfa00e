using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>What can be chosen for a hub.</summary>
/// <param name="Languages">Those in which people here can be helped.</param>
internal sealed record HubChoices(CodeList Kinds, CodeList Languages, CodeList Regions)
{
    public static HubChoices In(ICodeLists lists) => new(lists.Current(ListNames.HubKind), lists.Current(ListNames.HubLanguage), lists.Current(ListNames.Nuts2024));
}
