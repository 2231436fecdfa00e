using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Drafts;
using Samverka.Platform.Mail;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Sending;

/// <summary>Mails the way back to a draft; the address is used for this letter and kept nowhere.</summary>
internal sealed class DraftLinkSender(Links links, Post post, UnitOfWork work, PublicOrigin origin, IStringLocalizer<ApplicationsModule> texts)
{
    public const string Purpose = "application-draft";

    public async Task Send(Guid draft, string email, Language language, CancellationToken cancellation)
    {
        var token = links.Create(Purpose, draft.ToString(), DraftDesk.Lifetime, once: false);
        post.Queue(new MailLetter(
            email, language.Code, texts["draft.letter.subject"], [texts["draft.letter.text"], texts["draft.letter.days"]],
            texts["draft.letter.link"], origin.Of(new Address($"/apply/draft/{token}").In(language))));
        await work.Save(new Change(Actor.Visitor, "applications.draft-link"), cancellation);
    }
}
