using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.People;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.People;

[Authorize(Policy = "people.manage")]
internal sealed class ListModel(StaffList staff, Inviting inviting, RoleEnding ending, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    public static readonly Address Here = new("/people");

    public IReadOnlyList<HubStaff> Staff { get; private set; } = [];

    [BindProperty]
    public InvitationForm Form { get; set; } = new();

    /// <summary>Who is looking: one's own role is for somebody else to end.</summary>
    public Guid? Own => User.Actor().Id;

    public bool IsAdministrator => User.HubsWhere(PeoplePermission.Manage) is null;

    public IReadOnlyList<Choice> HubChoices => [.. Staff.Where(s => s.Hub is not null).Select(s => new Choice(s.Hub!.Slug, s.Hub.Name.In(Language)))];

    public IReadOnlyList<Choice> RoleChoices =>
        [.. Enum.GetValues<Role>().Where(role => IsAdministrator || role != Role.Administrator)
            .Select(role => new Choice(role.ToString(), texts[$"people.role.{role}"], texts[$"people.role.{role}.may"]))];

    public async Task OnGet(CancellationToken cancellation) => await Load(cancellation);

    public async Task<IActionResult> OnPostInvite(CancellationToken cancellation)
    {
        await Load(cancellation);
        // One hub needs no choosing.
        if (string.IsNullOrEmpty(Form.Hub) && HubChoices.Count == 1) Form.Hub = HubChoices[0].Value;
        if (Form.Parse() is not Parsed<InvitationRequest>.Valid { Value: var request }) return Invalid(((Parsed<InvitationRequest>.Invalid)Form.Parse()).Errors.Select(Named));
        var sent = await inviting.Send(request, User, cancellation);
        if (sent is Parsed<RoleInvitation>.Invalid refused) return Invalid(refused.Errors.Select(Named));
        Flash(texts["people.invited", request.Email]);
        return RedirectTo(Here);
    }

    public async Task<IActionResult> OnPostEnd(Guid membership, CancellationToken cancellation)
    {
        if (!await ending.End(membership, User, cancellation)) return Forbid();
        Flash(texts["people.ended"]);
        return RedirectTo(Here);
    }

    private static FieldError Named(FieldError error) => error with { Field = $"{nameof(Form)}.{error.Field}" };

    private async Task Load(CancellationToken cancellation) => Staff = await staff.Of(User.HubsWhere(PeoplePermission.Manage), cancellation);
}
