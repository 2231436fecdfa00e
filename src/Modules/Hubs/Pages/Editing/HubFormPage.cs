using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Kernel;
using Samverka.Ui.Forms;
using Samverka.Ui.Layout;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>What the form of a new hub and that of a hub there is share.</summary>
internal abstract class HubFormPage(ICodeLists lists, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    [BindProperty]
    public HubForm Form { get; set; } = new();

    public IReadOnlyList<Choice> KindChoices => [.. Choices.Kinds.Codes.Select(kind => new Choice(kind.Value, kind.Label.In(Language)))];

    public IReadOnlyList<Choice> ThemeChoices => [.. Themes.All.Select(theme => new Choice(theme, Texts[$"hub-theme.{theme}"]))];

    public IReadOnlyList<Choice> LanguageChoices => [.. Choices.Languages.Codes.Select(code => new Choice(code.Value, code.Label.In(Language)))];

    /// <summary>True where the hub is not there yet.</summary>
    public abstract bool IsNew { get; }

    protected IStringLocalizer Texts { get; } = texts;

    protected HubChoices Choices { get; } = HubChoices.In(lists);

    protected IActionResult Wrong(IEnumerable<FieldError> errors) => Invalid(errors.Select(error => error with { Field = $"{nameof(Form)}.{error.Field}" }));

    protected IActionResult Taken(HubSaving saving) =>
        Wrong([saving == HubSaving.SlugTaken ? new FieldError(nameof(HubForm.Slug), "edit.slug.taken") : new FieldError(nameof(HubForm.Prefix), "edit.prefix.taken")]);
}
