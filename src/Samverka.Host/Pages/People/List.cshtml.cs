using System.Globalization;
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
internal sealed class ListModel(StaffList staff, Inviting inviting, PendingInvitations pending, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    public static readonly Address Here = new("/people");

    public IReadOnlyList<HubStaff> Staff { get; private set; } = [];

    [BindProperty(Name = "", SupportsGet = true)]
    public PeopleQuestion Asked { get; set; } = new();

    /// <summary>Those of the staff that the search and the filter let through.</summary>
    public IReadOnlyList<HubStaff> Found => [.. Staff.Select(Asked.Narrow).Where(group => group.Members.Count > 0)];

    [BindProperty]
    public InvitationForm Form { get; set; } = new();

    public IReadOnlyList<PendingInvitation> Pending { get; private set; } = [];

    public bool IsAdministrator => User.HubsWhere(PeoplePermission.Manage) is null;

    public IReadOnlyList<Choice> HubChoices => [.. Staff.Where(s => s.Hub is not null).Select(s => new Choice(s.Hub!.Slug, s.Hub.Name.In(Language)))];

    public IReadOnlyList<Choice> RoleChoices =>
        [.. Enum.GetValues<Role>().Where(role => IsAdministrator || role != Role.Administrator)
            .Select(role => new Choice(role.ToString(), texts[$"people.role.{role}"], texts[$"people.role.{role}.may"]))];

    public IReadOnlyList<Choice> RolesHeld =>
        [.. Staff.SelectMany(group => group.Members).SelectMany(member => member.Roles).Select(held => held.Role).Distinct().Order()
            .Select(role => new Choice(role.ToString(), texts[$"people.role.{role}"]))];

    public async Task OnGet(CancellationToken cancellation) => await Load(cancellation);

    /// <summary>What is shown, with a line for every role.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        await Load(cancellation);
        string[] columns = ["name", "email", "hub", "role", "organisation", "held-since"];
        var lines = from hub in Found
                    from member in hub.Members
                    from held in member.Roles
                    select Csv.Line(member.Name, member.Email, Where(hub.Hub?.Id), texts[$"people.role.{held.Role}"], held.Organisation, Shown(held.Since));
        return CsvFile(lines.Prepend(Csv.Line(columns.Select(column => texts[$"people.{column}"].Value))), "samverka-people.csv");
    }

    public async Task<IActionResult> OnPostInvite(CancellationToken cancellation)
    {
        await Load(cancellation);
        // One hub needs no choosing.
        if (string.IsNullOrEmpty(Form.Hub) && HubChoices.Count == 1) Form.Hub = HubChoices[0].Value;
        if (Form.Parse() is not Parsed<InvitationRequest>.Valid { Value: var request }) return Invalid(((Parsed<InvitationRequest>.Invalid)Form.Parse()).Errors.Select(Named));
        var sent = await inviting.Send(request, User, cancellation);
        if (sent is Parsed<InvitationRequest>.Invalid refused) return Invalid(refused.Errors.Select(Named));
        Flash(texts["people.invited", request.Email]);
        return RedirectTo(Here);
    }

    public async Task<IActionResult> OnPostAgain(Guid invitation, CancellationToken cancellation)
    {
        if (!await inviting.SendAgain(invitation, User, cancellation)) return Forbid();
        Flash(texts["people.invited.again"]);
        return RedirectTo(Here);
    }

    public async Task<IActionResult> OnPostCallBack(Guid invitation, CancellationToken cancellation)
    {
        if (!await inviting.CallBack(invitation, User, cancellation)) return Forbid();
        Flash(texts["people.called-back"]);
        return RedirectTo(Here);
    }

    public string Where(HubId? hub) => Staff.FirstOrDefault(s => s.Hub?.Id == hub)?.Hub?.Name.In(Language) ?? texts["people.installation"];

    private static string Shown(DateTime since) => since.ToString("O", CultureInfo.InvariantCulture);

    private static FieldError Named(FieldError error) => error with { Field = $"{nameof(Form)}.{error.Field}" };

    private async Task Load(CancellationToken cancellation)
    {
        var scope = User.HubsWhere(PeoplePermission.Manage);
        (Staff, Pending) = (await staff.Of(scope, cancellation), await pending.Of(scope, cancellation));
    }
}
