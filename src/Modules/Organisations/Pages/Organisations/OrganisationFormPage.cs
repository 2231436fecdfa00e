using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Editing;
using Samverka.Organisations.Listing;
using Samverka.Organisations.Merging;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Pages.Organisations;

/// <summary>What the form of a new organisation and that of one on record share.</summary>
internal abstract class OrganisationFormPage(ICodeLists lists, IStringLocalizer<OrganisationsModule> texts) : SamverkaPage
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public abstract bool IsNew { get; }

    /// <summary>The one that stands in the way of the number which was typed; null when none does.</summary>
    public OrganisationName? Holder { get; private set; }

    /// <summary>A field and what somebody else has saved in it meanwhile.</summary>
    public IReadOnlyList<(string Label, string Theirs)> Conflict { get; protected set; } = [];

    public IReadOnlyList<Choice> CountryChoices => Choices(ListNames.Country, false);

    public IReadOnlyList<Choice> FormChoices => Choices(ListNames.LegalForm, true);

    public IReadOnlyList<Choice> MunicipalityChoices => Choices(ListNames.Municipality, true, code => code.Parent is not null);

    public IReadOnlyList<Choice> KindChoices => [new Choice("", Texts["edit.unknown"]), .. Kinds.All.Select(kind => new Choice(kind, Texts[$"kind.{kind}"]))];

    public IReadOnlyList<Choice> AuthorityChoices => [new Choice("", Texts["edit.authority.form"]), new Choice("yes", Texts["yes"]), new Choice("no", Texts["no"])];

    protected IStringLocalizer Texts { get; } = texts;

    protected ICodeLists Lists { get; } = lists;

    protected IActionResult Wrong(IEnumerable<FieldError> errors) => Invalid(errors.Select(error => error with { Field = $"{nameof(Form)}.{error.Field}" }));

    protected IActionResult Taken(OrganisationName holder, string says = "edit.number.taken")
    {
        Holder = holder;
        return Wrong([new FieldError(nameof(OrganisationForm.Number), says, holder.Name)]);
    }

    private IReadOnlyList<Choice> Choices(string list, bool mayBeUnknown, Func<Code, bool>? which = null)
    {
        var named = Lists.Current(list).ByLabel(Language).Where(which ?? (_ => true)).Select(code => new Choice(code.Value, code.Label.In(Language)));
        return mayBeUnknown ? [new Choice("", Texts["edit.unknown"]), .. named] : [.. named];
    }
}
