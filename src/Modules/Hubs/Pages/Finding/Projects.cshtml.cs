using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Finding;
using Samverka.Hubs.Showing;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Hubs.Pages.Finding;

[Authorize(Policy = Policies.Staff)]
internal sealed class ProjectsModel(ProjectList list, IHubDirectory hubs, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    private static readonly Permission Anything = new("projects.own", Enum.GetValues<Role>());

    public static readonly Address Here = new("/my-work/projects");

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The slug of one hub; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Hub { get; set; }

    public IReadOnlyList<Choice> HubChoices { get; private set; } = [];

    public Table<FoundProject> Table { get; private set; } = null!;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Hub);

    public async Task OnGet(CancellationToken cancellation)
    {
        HubChoices = [.. (await hubs.All(cancellation)).Select(hub => new Choice(hub.Slug, hub.Name.In(Language)))];
        Table = new Table<FoundProject>
        {
            Caption = texts["projects.title"],
            Address = Here.With("q", Q).With("hub", Hub),
            Export = new Address("/my-work/projects.csv").With("q", Q).With("hub", Hub),
            Empty = texts["projects.empty"],
            Columns = Columns(),
            Rows = [.. (await list.Find(Q, string.IsNullOrEmpty(Hub) ? null : Hub, cancellation)).OrderBy(project => !IsOwn(project))],
        };
    }

    // Those of the hubs that the reader works in stand first.
    private bool IsOwn(FoundProject project) => User.May(Anything, project.HubId);

    private IReadOnlyList<Column<FoundProject>> Columns() =>
    [
        new("name", texts["projects.name"], project => Cell.Link(HubAddress.Project(project.HubSlug, project.Key), project.Name.In(Language))),
        new("hub", texts["projects.hub"], project => project.HubName.In(Language)),
        new("case-number", texts["project.case-number"], project => project.CaseNumber),
        new("registration-number", texts["project.registration-number"], project => project.RegistrationNumber),
        new("period", texts["project.period"], project => Periods.Show(project.From, project.To, texts, Language)),
        new("budget", texts["project.budget"], project => project.Budget) { IsNumeric = true },
    ];
}
