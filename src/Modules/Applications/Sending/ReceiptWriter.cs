using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Sending;

/// <summary>The receipt by mail, with a link to Mina sidor that proves the address.</summary>
internal sealed class ReceiptWriter(Post post, Links links, IStringLocalizerFactory texts, PublicOrigin origin)
{
    /// <summary>Joins the caller's save.</summary>
    public void Queue(Application application, HubSummary hub)
    {
        var text = texts.Create(typeof(ReceiptWriter));
        var token = links.Create(Customers.LinkPurpose, Customer.Normalize(application.ContactEmail), Customers.LinkLifetime, once: true);
        using var _ = application.Language.Speak();
        post.Queue(new MailLetter(
            application.ContactEmail,
            application.Language.Code,
            text["receipt.subject", application.Reference],
            [
                Greeting.IsName(application.ContactName) ? text["receipt.hello", application.ContactName] : text["receipt.hello.nobody"],
                text["receipt.received", hub.Name.In(application.Language), application.Reference],
                hub.AnswerWithinWorkingDays is { } days ? text["receipt.promise", days] : text["receipt.no-promise"],
                text["receipt.follow"],
            ],
            text["receipt.link"],
            origin.Of(new Address(Customers.LinkPath + token).In(application.Language))));
    }
}
