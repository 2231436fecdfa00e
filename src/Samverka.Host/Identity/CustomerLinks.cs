using System.Security.Claims;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Host.Identity;

/// <summary>Signs customers in by a link to their mail address: 30 minutes, once.</summary>
internal sealed class CustomerLinks(Links links, Customers customers, Post post, UnitOfWork work, PublicOrigin origin, IStringLocalizer<HostTexts> texts)
{
    /// <summary>Mails a link if the address has been used here; says nothing of whether it has.</summary>
    public async Task Send(string email, Language language, CancellationToken cancellation)
    {
        // A link is made for an unknown address too, and given to nobody, so that the answer takes as long.
        var known = await customers.Find(email, cancellation) is not null;
        var token = links.Create(Customers.LinkPurpose, known ? Customer.Normalize(email) : "", Customers.LinkLifetime, once: true);
        if (known) post.Queue(new MailLetter(
            email, language.Code, texts["customer.letter.subject"], [texts["customer.letter.text"], texts["customer.letter.not-you"]],
            texts["customer.letter.link"], origin.Of(new Address(Customers.LinkPath + token).In(language))));
        await work.Save(new Change(Actor.Visitor, "customers.link"), cancellation);
    }

    public async Task<bool> Works(string token, CancellationToken cancellation) =>
        await links.Peek(Customers.LinkPurpose, token, cancellation) is not null;

    /// <summary>Who the link signs in; null when it is used, old or unknown.</summary>
    public async Task<ClaimsPrincipal?> Open(string token, CancellationToken cancellation)
    {
        if (await links.Use(Customers.LinkPurpose, token, cancellation) is not { } email) return null;
        if (await customers.Find(email, cancellation) is not { } id) return null;
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, id.ToString()), new Claim(ClaimTypes.Email, email)], Policies.CustomerScheme));
    }
}
