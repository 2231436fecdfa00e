using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Sending;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Limits;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>A talk with an adviser: pick a free time, say who comes.</summary>
[AllowAnonymous]
internal sealed class TalkModel(FreeTalks free, TalkBooker booker, KnownApplicants known, MailLimit limit) : SamverkaPage
{
    /// <summary>The later days are folded away.</summary>
    public const int DaysShown = 4;

    [BindProperty(Name = "hub", SupportsGet = true)]
    public string? Hub { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Question { get; set; }

    [BindProperty]
    public BookTalkForm Form { get; set; } = new();

    public IReadOnlyList<IGrouping<DateOnly, Talk>> Days { get; private set; } = [];

    public string? Need => Form.Need ?? Question;

    public bool HasSeveralHubs => Days.SelectMany(day => day).Select(talk => talk.Hub.Id).Distinct().Count() > 1;

    public Address Here => Doors.Talk.With("hub", Hub);

    public Address Apply => Doors.Apply.With("hub", Hub).With("q", Need);

    /// <summary>The hub of all the times shown; null when they are several hubs'.</summary>
    public HubSummary? OnlyHub => Days.Count > 0 && !HasSeveralHubs ? Days[0].First().Hub : null;

    /// <summary>A hub was asked for that takes no bookings, so the times are others'.</summary>
    public bool IsOthers => !string.IsNullOrEmpty(Hub) && Days.Count > 0 && Days.SelectMany(day => day).All(talk => talk.Hub.Slug != Hub && !talk.Hub.FormerSlugs.Contains(Hub));

    public async Task OnGet(CancellationToken cancellation)
    {
        await Show(cancellation);
        if (await known.Of(HttpContext, cancellation) is { } before) Form = new BookTalkForm { Name = before.Name, Email = before.Email, Phone = before.Phone };
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Show(cancellation);
        if (Form.Parse(Language) is not Parsed<BookTalk>.Valid valid) return Invalid(((Parsed<BookTalk>.Invalid)Form.Parse(Language)).Errors);
        if (!limit.Takes(HttpContext.Connection.RemoteIpAddress, "talk", valid.Value.Email)) return TooOften(MailLimit.Wait);
        return await booker.Book(valid.Value, cancellation) switch
        {
            BookingOutcome.Booked booked => RedirectTo(TalkAddresses.Booked(booked.Id)),
            BookingOutcome.TooMany => Invalid([new FieldError(nameof(Form.Email), "talk.too-many", TalkBooker.MostPerPerson)]),
            _ => await Taken(cancellation),
        };
    }

    /// <summary>The first time bears the field's own id, which the summary of errors links to.</summary>
    public string IdOf(Talk talk) => talk == Days[0].First() ? nameof(Form.Slot) : $"{nameof(Form.Slot)}-{talk.Id:N}";

    private async Task<IActionResult> Taken(CancellationToken cancellation)
    {
        await Show(cancellation);
        return Invalid([new FieldError(nameof(Form.Slot), "talk.slot.taken")]);
    }

    private async Task Show(CancellationToken cancellation) => Days = [.. (await free.Of(Hub, cancellation)).GroupBy(talk => talk.Day)];
}
