using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Host.Identity;

/// <summary>A new password by a link: 30 minutes, once, and worth nothing when the account has changed its password or keys since.</summary>
internal sealed class PasswordLinks(
    Links links, UserManager<SamverkaUser> users, AccountWork accounts, Post post, UnitOfWork work, PublicOrigin origin, IStringLocalizer<HostTexts> texts)
{
    private const string Purpose = "password";

    /// <summary>Mails a link if somebody works here under the address; says nothing of whether.</summary>
    public async Task Send(string email, Language language, CancellationToken cancellation)
    {
        var user = await users.FindByEmailAsync(email);
        // A link is made for an unknown address too, and given to nobody, so that the answer takes as long.
        var link = Link(user, language);
        if (user is not null) post.Queue(new MailLetter(
            user.Email!, language.Code, texts["password.letter.subject"], [texts["password.letter.text"], texts["password.letter.not-you"]], texts["password.letter.link"], link));
        await work.Save(new Change(Actor.Visitor, "account.password-link"), cancellation);
    }

    /// <summary>For whoever runs the program to hand over; null when nobody works here under the address.</summary>
    public async Task<string?> For(string email, CancellationToken cancellation)
    {
        if (await users.FindByEmailAsync(email) is not { } user) return null;
        var link = Link(user, user.Language);
        await work.Save(new Change(Actor.System, "account.password-link"), cancellation);
        return link;
    }

    /// <summary>Whose password the link sets; null when it no longer opens anything. Looking uses nothing up.</summary>
    public async Task<SamverkaUser?> Owner(string token, CancellationToken cancellation) =>
        await links.Peek(Purpose, token, cancellation) is { } subject && await users.FindByIdAsync(subject.Split('|')[0]) is { } user && Subject(user) == subject ? user : null;

    /// <summary>Sets it, opens a locked account, and ends what is signed in elsewhere within a minute. False when the link is gone in the meantime.</summary>
    public async Task<bool> Set(string token, string password, CancellationToken cancellation)
    {
        if (await Owner(token, cancellation) is not { Id: var account }) return false;
        return await accounts.Do(NewPassword.Chosen(Actor.Visitor, "account.reset-password", account), account, async user =>
        {
            if (Subject(user) != await links.Use(Purpose, token, cancellation)) return IdentityResult.Failed();
            if (await users.HasPasswordAsync(user)) await users.RemovePasswordAsync(user);
            await users.SetLockoutEndDateAsync(user, null);
            await users.ResetAccessFailedCountAsync(user);
            return await users.AddPasswordAsync(user, password);
        }, cancellation);
    }

    private static string Subject(SamverkaUser? user) => $"{user?.Id}|{user?.SecurityStamp}";

    private string Link(SamverkaUser? user, Language language) =>
        origin.Of(new Address($"/password/{links.Create(Purpose, Subject(user), Customers.LinkLifetime, once: true)}").In(language));
}
