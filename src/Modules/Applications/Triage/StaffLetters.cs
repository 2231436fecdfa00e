using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Triage;

/// <summary>Tells those who work at the hub that something happened with a request: its reference and a link, nothing of who asked or for what. Every letter joins the caller's save.</summary>
internal sealed class StaffLetters(SamverkaDb db, HubPeople people, Post post, PublicOrigin origin, IStringLocalizer<ApplicationsModule> texts)
{
    /// <summary>To whoever has the request; where nobody does, or whoever did has left, to those in charge of the hub.</summary>
    public async Task FromCustomer(Application application, CancellationToken cancellation)
    {
        var what = application.Status == ApplicationStatus.Withdrawn ? "withdrawn" : "answered";
        foreach (var person in await Concerned(application, cancellation)) Send(person, what, application);
    }

    /// <summary>As the other, of words that nobody had asked for.</summary>
    public async Task Wrote(Application application, CancellationToken cancellation)
    {
        foreach (var person in await Concerned(application, cancellation)) Send(person, "wrote", application);
    }

    /// <summary>To whoever has it from now on, unless that is who handed it over.</summary>
    public async Task HandedOver(Application application, Guid? before, Actor by, CancellationToken cancellation)
    {
        var concerned = new[] { application.AdviserId, before }.OfType<Guid>().Where(id => id != by.Id).ToList();
        var users = await db.Set<SamverkaUser>().AsNoTracking().Where(user => concerned.Contains(user.Id)).ToListAsync(cancellation);
        var name = await db.Set<SamverkaUser>().Where(user => user.Id == by.Id).Select(user => user.Name).SingleAsync(cancellation);
        foreach (var person in users) Send(person, person.Id == application.AdviserId ? "yours" : "not-yours", application, name);
    }

    private async Task<IReadOnlyList<SamverkaUser>> Concerned(Application application, CancellationToken cancellation)
    {
        if (application.AdviserId is { } adviser && await db.Advises(adviser, application.HubId, cancellation)) return [await db.Set<SamverkaUser>().AsNoTracking().SingleAsync(user => user.Id == adviser, cancellation)];
        return await people.InCharge(application.HubId, cancellation);
    }

    private void Send(SamverkaUser person, string what, Application application, string? by = null)
    {
        if (!person.Wants(LetterKinds.OwnRequests)) return;
        using var _ = person.Language.Speak();
        post.Queue(new MailLetter(
            person.Email!, person.Language.Code, texts[$"staff-letter.{what}.subject", application.Reference],
            [texts[$"staff-letter.{what}", application.Reference, by ?? ""], texts["staff-letter.off"]],
            texts["staff-letter.link"], origin.Of(new Address($"/applications/{application.Id}").In(person.Language))));
    }
}
