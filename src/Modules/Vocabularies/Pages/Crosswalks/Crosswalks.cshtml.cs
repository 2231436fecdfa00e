using Microsoft.AspNetCore.Authorization;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Pages.Crosswalks;

[Authorize(Policy = VocabulariesModule.ManageName)]
internal sealed class CrosswalksModel(ICodeLists lists) : SamverkaPage
{
    public static Address Here { get; } = new("/administration/crosswalks");

    public IReadOnlyList<CrossWalk> Walks => lists.Walks;

    public string Heading(CrossWalk walk) => $"{lists.Current(walk.From).Title.In(Language)} → {lists.Current(walk.To).Title.In(Language)}";

    public static Address AddressOf(CrossWalk walk) => new($"{Here.Path}/{walk.From}/{walk.To}");
}
