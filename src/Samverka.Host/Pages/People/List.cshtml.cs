using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.People;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Host.Pages.People;

[Authorize(Policy = "people.manage")]
internal sealed class ListModel(StaffList staff, Inviting inviting, PendingInvitations pending, UnitOfWork work, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    public static readonly Address Here = Doors.People;

    public IReadOnlyList<HubStaff> Staff { get; private set; } = [];

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    [BindProperty(Name = "", SupportsGet = true)]
    public PeopleQuestion Filter { get; set; } = new();

    /// <summary>A line for every role that somebody has.</summary>
    public Listing<StaffRole> People { get; private set; } = null!;

    public Listing<PendingInvitation> Invited { get; private set; } = null!;

    [BindProperty]
    public InvitationForm Form { get; set; } = new();

    public bool IsAdministrator => User.HubsWhere(PeoplePermission.Manage) is null;

    public IReadOnlyList<Choice> HubChoices => [.. Staff.Where(s => s.Hub is not null).Select(s => new Choice(s.Hub!.Slug, s.Hub.Name.In(Language)))];

    public IReadOnlyList<Choice> RoleChoices =>
        [.. Enum.GetValues<Role>().Where(role => IsAdministrator || role != Role.Administrator)
            .Select(role => new Choice(role.ToString(), texts[$"people.role.{role}"], texts[$"people.role.{role}.may"]))];

    public IReadOnlyList<Choice> RolesHeld =>
        [.. Staff.SelectMany(group => group.Members).SelectMany(member => member.Roles).Select(held => held.Role).Distinct().Order()
            .Select(role => new Choice(role.ToString(), texts[$"people.role.{role}"]))];

    public async Task OnGet(CancellationToken cancellation) => await Load(cancellation);

    /// <summary>All pages of what is shown; that somebody took them out is audited.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        await Load(cancellation);
        await work.Save(Change.TakesOut("people", People.Found().Count, User.Actor()), cancellation);
        return People.File("samverka-people.csv");
    }

    public async Task<IActionResult> OnGetInvitations(CancellationToken cancellation)
    {
        await Load(cancellation);
        await work.Save(Change.TakesOut("invitations", Invited.Found().Count, User.Actor()), cancellation);
        return Invited.File("samverka-invitations.csv");
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

    private static FieldError Named(FieldError error) => error with { Field = $"{nameof(Form)}.{error.Field}" };

    private async Task Load(CancellationToken cancellation)
    {
        var scope = User.HubsWhere(PeoplePermission.Manage);
        Staff = await staff.Of(scope, cancellation);
        (People, Invited) = (PeopleFrom([.. Roles()]), InvitedFrom(await pending.Of(scope, cancellation)));
    }

    private Listing<StaffRole> PeopleFrom(List<StaffRole> rows) => new()
    {
        Asked = Asked,
        Address = Filter.At(Here),
        Caption = texts["people.nav"],
        Empty = texts["people.none"],
        NoneFound = texts["people.none.found"],
        IsFiltered = Filter.IsNarrowed,
        Id = row => row.Held.MembershipId.ToString(),
        Columns =
        [
            new("name", texts["people.name"], row => row.Member.Name),
            new("email", texts["people.email"], row => row.Member.Email) { Show = row => Cell.Mail(row.Member.Email), SpeaksForItself = true },
            new("hub", texts["people.hub"], row => Where(row.Hub?.Id)) { IsHidden = Staff.Count < 2, SpeaksForItself = true },
            new("role", texts["people.role"], row => texts[$"people.role.{row.Held.Role}"].Value) { SpeaksForItself = true },
            new("organisation", texts["people.organisation"], row => row.Held.Organisation) { IsHidden = rows.All(row => row.Held.Organisation is null), SpeaksForItself = true },
            new("since", texts["people.held-since"], row => row.Held.Since) { Show = row => Shown.Day(row.Held.Since) },
            new("end", "", _ => null) { Show = End, IsAction = true, IsSortable = false },
        ],
        Rows = rows,
    };

    private IEnumerable<StaffRole> Roles() =>
        from hub in Staff from member in hub.Members from held in member.Roles where Filter.Lets(held.Role, hub.Hub?.Slug) select new StaffRole(hub.Hub, member, held);

    private Listing<PendingInvitation> InvitedFrom(IReadOnlyList<PendingInvitation> all) => new()
    {
        Asked = Asked,
        Address = Filter.At(Here),
        Caption = texts["people.pending"],
        Empty = texts["people.pending.none"],
        NoneFound = texts["people.pending.none.found"],
        IsFiltered = Filter.IsNarrowed,
        Id = row => row.Invitation.Id.ToString(),
        Export = "invitations",
        Columns =
        [
            new("invited", texts["people.email"], row => row.Invitation.Email),
            new("invited-role", texts["people.role"], row => texts[$"people.role.{row.Invitation.Role}"].Value),
            new("invited-hub", texts["people.hub"], row => Where(row.Invitation.HubId)) { IsHidden = true },
            new("sent", texts["people.pending.sent"], row => row.Invitation.SentAt),
            new("by", texts["people.pending.by"], row => row.By) { IsHidden = true },
            new("until", texts["people.pending.until"], row => row.Invitation.ExpiresAt),
            new("do", texts["people.pending.do"], _ => null) { IsAction = true, IsSortable = false },
        ],
        Rows = [.. all.Where(row => Filter.Lets(row.Invitation.Role, Staff.FirstOrDefault(group => group.Hub?.Id == row.Invitation.HubId)?.Hub?.Slug))],
    };

    private object End(StaffRole row) =>
        Cell.Link(EndModel.Of(row.Held.MembershipId), texts["people.end"], texts["people.end.of", texts[$"people.role.{row.Held.Role}"].Value, row.Member.Name]);
}
