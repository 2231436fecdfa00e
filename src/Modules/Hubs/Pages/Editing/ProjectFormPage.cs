using Microsoft.AspNetCore.Mvc;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>What the forms of a project share: the project, and that it is one's own hub's.</summary>
internal abstract class ProjectFormPage(ProjectShowing projects, TimeProvider clock) : SamverkaPage
{
    public ProjectView View { get; private set; } = null!;

    protected ProjectShowing Projects { get; } = projects;

    public Address Project => HubAddress.Project(View.Hub.Slug, View.Project.Key);

    public Address Workspace => HubAddress.Keep(View.Hub.Slug, View.Project.Key);

    /// <summary>Null when the writer may go on.</summary>
    protected async Task<IActionResult?> Refused(string slug, string key, CancellationToken cancellation)
    {
        var view = await Projects.Of(key, clock.Today(), cancellation);
        if (view is null || view.Hub.Slug != slug) return NotFound();
        View = view;
        return User.May(HubsModule.Manage, view.Hub.Id) ? null : Forbid();
    }

    protected IActionResult Added(string thanks)
    {
        Flash(thanks);
        return RedirectTo(Workspace);
    }

    protected IActionResult Wrong(IEnumerable<FieldError> errors) => Invalid(errors.Select(error => error with { Field = $"Form.{error.Field}" }));
}
