using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Triage;

/// <summary>Tells the customer by mail what became of the application, also where the customer withdrew it, in the customer's language.</summary>
internal sealed class MoveLetter(Post post, Links links, IHubDirectory hubs, StaffNames names, IStringLocalizerFactory texts, PublicOrigin origin)
{
    /// <summary>Joins the caller's save.</summary>
    public async Task Queue(Application application, CancellationToken cancellation)
    {
        var hub = await hubs.ById(application.HubId, cancellation) ?? throw new InvalidOperationException("The application's hub is gone.");
        var text = texts.Create(typeof(MoveLetter));
        var row = application.History[^1];
        var adviser = row is { Step: HistoryStep.Status, Status: ApplicationStatus.Accepted } && application.AdviserId is { } id ? await names.Contact(id, cancellation) : null;
        var token = links.Create(Customers.LinkPurpose, Customer.Normalize(application.ContactEmail), Customers.LinkLifetime, once: true);
        using var _ = application.Language.Speak();
        var what = (row.Step == HistoryStep.Status ? row.Status.ToString() : row.Step.ToString()).ToLowerInvariant();
        List<string> paragraphs = [Greeting.IsName(application.ContactName) ? text["letter.hello", application.ContactName] : text["receipt.hello.nobody"], text[$"letter.{what}", application.Reference, hub.Name.In(application.Language)]];
        if (adviser is not null) paragraphs.Add(text["letter.adviser", adviser]);
        if (row.Message is { } message) paragraphs.Add(message);
        paragraphs.Add(text["letter.valid"]);
        post.Queue(new MailLetter(
            application.ContactEmail, application.Language.Code, text[$"letter.{what}.subject", application.Reference], paragraphs,
            text["letter.link"], origin.Of(new Address(Customers.LinkPath + token).In(application.Language))));
    }
}
