using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.Identity;
using Samverka.Host.People;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Identity;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Invitation;

/// <summary>The link of an invitation. Opening it uses nothing up; the button does.</summary>
[AllowAnonymous]
internal sealed class OpenModel(InvitationDesk desk, IHubDirectory hubs, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    /// <summary>Null when the link no longer opens anything.</summary>
    public Platform.Permissions.Invitation? Invitation { get; private set; }

    public bool HasAccount { get; private set; }

    /// <summary>Somebody at the hub has to give the role instead.</summary>
    public bool NeedsSomebodyElse { get; private set; }

    public string Where { get; private set; } = "";

    public Address Here { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task OnGet(string token, CancellationToken cancellation) => await Load(token, cancellation);

    public async Task<IActionResult> OnPost(string token, CancellationToken cancellation)
    {
        await Load(token, cancellation);
        if (Invitation is null) return Page();
        var read = Read();
        if (read is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!await desk.Accept(token, Invitation, ((Parsed<string>.Valid)read).Value, Password, cancellation)) return RedirectTo(Here);
        Flash(texts[HasAccount ? "invitation.done.role" : "invitation.done.account"]);
        return RedirectTo(new Address("/sign-in"));
    }

    private Parsed<string> Read()
    {
        var f = new FieldReader();
        if (HasAccount) return f.Result(() => "");
        var name = f.Required(Name, nameof(Name), "invitation.name.missing", SamverkaUser.NameMaxLength);
        NewPassword.Read(f, Password, nameof(Password));
        return f.Result(() => name);
    }

    private async Task Load(string token, CancellationToken cancellation)
    {
        Here = new Address($"/invitation/{token}");
        Invitation = await desk.Look(token, cancellation);
        if (Invitation is null) return;
        NeedsSomebodyElse = await desk.NeedsSomebodyElse(Invitation, cancellation);
        HasAccount = await desk.HasAccount(Invitation.Email, cancellation);
        Where = Invitation.HubId is { } id && await hubs.ById(id, cancellation) is { } hub ? hub.Name.In(Language) : texts["people.installation"];
    }
}
