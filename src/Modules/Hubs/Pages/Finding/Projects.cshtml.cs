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

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    /// <summary>The slug of one hub; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Hub { get; set; }

    public IReadOnlyList<Choice> HubChoices { get; private set; } = [];

    public Listing<FoundProject> Projects { get; private set; } = null!;

    public bool HasInvented => Projects.Rows.Any(project => project.IsDemo);

    public Table<FoundProject> Table => Projects.Table() with { Export = new Address("/my-work/projects.csv").With("q", Asked.Q).With("hub", Hub) };

    public async Task OnGet(CancellationToken cancellation)
    {
        HubChoices = [.. (await hubs.All(cancellation)).Select(hub => new Choice(hub.Slug, hub.Name.In(Language)))];
        var found = await list.Find(Asked.Q, string.IsNullOrEmpty(Hub) ? null : Hub, cancellation);
        Projects = new Listing<FoundProject>
        {
            Asked = Asked,
            Address = Here.With("hub", Hub),
            Caption = texts["projects.title"],
            Empty = texts["projects.none"],
            NoneFound = texts["projects.empty"],
            IsFiltered = !string.IsNullOrEmpty(Hub),
            Id = project => $"{project.HubSlug}/{project.Key}",
            // The numbers are found however they are written, which the search itself sees to.
            Has = (_, _) => true,
            Columns = Columns(),
            Rows = [.. found.OrderBy(project => !IsOwn(project))],
        };
    }

    // Those of the hubs that the reader works in stand first.
    private bool IsOwn(FoundProject project) => User.May(Anything, project.HubId);

    private IReadOnlyList<ListColumn<FoundProject>> Columns() =>
    [
        new("name", texts["projects.name"], project => project.Name.In(Language)) { Show = project => Cell.Link(HubAddress.Project(project.HubSlug, project.Key), project.Name.In(Language)) },
        new("hub", texts["projects.hub"], project => project.HubName.In(Language)) { SpeaksForItself = true },
        new("case-number", texts["project.case-number"], project => project.CaseNumber),
        new("registration-number", texts["project.registration-number"], project => project.RegistrationNumber) { IsSecondary = true },
        new("period", texts["project.period"], project => project.From?.Earliest) { Show = project => Periods.Show(project.From, project.To, texts, Language), SpeaksForItself = true },
        // Kronor and euros have no order between them.
        new("budget", texts["project.budget"], project => project.Budget) { IsNumeric = true, IsSortable = false },
    ];
}
