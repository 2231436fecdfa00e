using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Host.Identity;
using Samverka.Kernel;
using Samverka.Platform.Limits;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.MyPages;

/// <summary>Asks for a mail link. The answer is the same whether or not the address is known.</summary>
[AllowAnonymous]
internal sealed class CustomerSignInModel(CustomerLinks links, MailLimit limit) : SamverkaPage
{
    [BindProperty]
    public string? Email { get; set; }

    public bool Asked { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var f = new FieldReader();
        var email = f.Email(Email, nameof(Email), "customer.email.missing", "customer.email.malformed");
        if (f.Result(() => email) is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!limit.Takes(HttpContext.Connection.RemoteIpAddress, "link", email)) return TooOften(MailLimit.Wait);
        await links.Send(email, Language, cancellation);
        Asked = true;
        return Page();
    }
}
