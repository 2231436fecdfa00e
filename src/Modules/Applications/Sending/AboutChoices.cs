using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Ui.Forms;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Applications.Sending;

/// <summary>What an organisation may say of itself, in the code lists in force; a code that they do not know is taken as not said.</summary>
internal sealed class AboutChoices(ICodeLists lists)
{
    public IReadOnlyList<Choice> Municipalities(Language language) => Choices(lists.Current(ListNames.Municipality).ByLabel(language).Where(code => code.Parent is not null), language);

    public IReadOnlyList<Choice> Sectors(Language language) => Choices(lists.Current(ListNames.Sector).ByLabel(language), language);

    public IReadOnlyList<Choice> CustomerTypes(Language language) => Choices(lists.Current(ListNames.CustomerType).Codes, language);

    public AboutApplicant Of(ApplyForm form) => new(
        lists.Current(ListNames.Municipality).Find(form.Municipality)?.Value,
        lists.Current(ListNames.Sector).Find(form.Sector)?.Value,
        lists.Current(ListNames.CustomerType).Find(form.CustomerType)?.Value);

    /// <summary>What was said, in words; empty when nothing was.</summary>
    public IReadOnlyList<string> Told(AboutApplicant about, Language language) =>
        [.. Said(about).Select(said => lists.Current(said.List).Label(said.Code!, language))];

    private static IEnumerable<(string List, string? Code)> Said(AboutApplicant about) =>
        new[] { (ListNames.CustomerType, about.CustomerType), (ListNames.Sector, about.Sector), (ListNames.Municipality, about.Municipality) }.Where(said => said.Item2 is not null);

    private static IReadOnlyList<Choice> Choices(IEnumerable<Code> codes, Language language) => [.. codes.Select(code => new Choice(code.Value, code.Label.In(language)))];
}
