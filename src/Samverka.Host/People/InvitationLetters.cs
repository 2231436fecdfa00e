using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Clock;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Host.People;

/// <summary>The letters of invitations. Each new one makes the links of those before it worth nothing.</summary>
internal sealed class InvitationLetters(Links links, Post post, PublicOrigin origin, IStringLocalizer<HostTexts> texts, TimeProvider clock)
{
    public const string Purpose = "invitation";

    /// <summary>Queues a letter with a link of its own; the caller saves.</summary>
    public void Send(Invitation invitation, HubSummary? hub, ClaimsPrincipal by) => post.Queue(Letter(invitation, hub, by, NewLink(invitation, by.Actor().Id, Language.Current)));

    /// <summary>The link that opens the invitation from now on; the caller saves.</summary>
    public string NewLink(Invitation invitation, Guid? by, Language language)
    {
        (invitation.InvitedBy, invitation.SentAt, invitation.ExpiresAt) = (by, clock.Now(), clock.Now() + Invitation.Lifetime);
        invitation.Letter++;
        var token = links.Create(Purpose, Subject(invitation), Invitation.Lifetime, once: true);
        return origin.Of(new Address($"/invitation/{token}").In(language));
    }

    public static string Subject(Invitation invitation) => string.Create(CultureInfo.InvariantCulture, $"{invitation.Id:N}|{invitation.Letter}");

    public static Guid Id(string subject) => Guid.ParseExact(subject.Split('|')[0], "N");

    private MailLetter Letter(Invitation invitation, HubSummary? hub, ClaimsPrincipal by, string url)
    {
        var where = hub?.Name.In(Language.Current) ?? "Samverka";
        var inviter = by.FindFirstValue(ClaimTypes.GivenName) ?? where;
        return new MailLetter(
            invitation.Email, Language.Current.Code, texts["invitation.mail.subject", where],
            [texts["invitation.mail.text", inviter, where, texts[$"people.role.{invitation.Role}"].Value], texts["invitation.mail.days", Invitation.Lifetime.Days]],
            texts["invitation.mail.link"], url);
    }
}
