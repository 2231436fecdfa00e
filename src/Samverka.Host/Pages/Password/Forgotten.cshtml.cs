using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Host.Identity;
using Samverka.Kernel;
using Samverka.Platform.Limits;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Password;

/// <summary>Asks for a link to choose a new password. The answer is the same whether or not somebody works here under the address.</summary>
[AllowAnonymous]
internal sealed class ForgottenModel(PasswordLinks links, MailLimit limit) : SamverkaPage
{
    [BindProperty]
    public string? Email { get; set; }

    public bool Asked { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var f = new FieldReader();
        var email = f.Email(Email, nameof(Email), "signin.email.missing", "customer.email.malformed");
        if (f.Result(() => email) is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!limit.Takes(HttpContext.Connection.RemoteIpAddress, "password", email)) return TooOften(MailLimit.Wait);
        await links.Send(email, Language, cancellation);
        Asked = true;
        return Page();
    }
}
