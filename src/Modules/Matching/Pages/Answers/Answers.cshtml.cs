using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Matching.Answering;
using Samverka.Matching.Domain.Ranking;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Pages.Answers;

/// <summary>The answers to one question. The question is only in the address and in nobody's log.</summary>
[AllowAnonymous]
internal sealed class AnswersModel(Answerer answerer, ReasonWords words, OrderWords order, HubWords hubWords, IHubDirectory hubs, ICodeLists lists) : SamverkaPage
{
    public const int QuestionMaxLength = 5_000;

    /// <summary>So many offerings are shown at once; the others are folded.</summary>
    public const int Shown = 5;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(Name = "hub", SupportsGet = true)]
    public string? Front { get; set; }

    [BindProperty(Name = "municipality", SupportsGet = true)]
    public string? Municipality { get; set; }

    [BindProperty(Name = "sector", SupportsGet = true)]
    public string? Sector { get; set; }

    [BindProperty(Name = "size", SupportsGet = true)]
    public string? Size { get; set; }

    [BindProperty(Name = "public", SupportsGet = true)]
    public string? PublicBody { get; set; }

    [BindProperty(Name = "online", SupportsGet = true)]
    public string? Online { get; set; }

    public HubSummary? Hub { get; private set; }

    public IReadOnlyDictionary<Samverka.Kernel.HubId, HubSummary> Hubs { get; private set; } = new Dictionary<Samverka.Kernel.HubId, HubSummary>();

    public FoundAnswers Found { get; private set; } = new([], [], [], [], false);

    /// <summary>Said plainly, with a talk offered, rather than letting a poor list look like a good one.</summary>
    public bool IsDoubtful => Doubt.About(Ranked);

    public string Unmet => string.Join(", ", Doubt.Unmet(Ranked).Take(3).Select(Language.Quote));

    public string HubsHeading => !Found.HubsAreOnlyNear ? "answers.hubs" : HasPlace ? "answers.hubs.near" : "answers.hubs.country";

    public bool IsNarrowed => Municipality is { Length: > 0 } || Sector is { Length: > 0 } || Size is { Length: > 0 } || PublicBody is not null || Online is not null;

    public bool HasPlace => lists.Current(ListNames.Municipality).Find(Municipality) is not null;

    public bool Asked => !string.IsNullOrWhiteSpace(Text);

    public async Task OnGet(CancellationToken cancellation)
    {
        Hubs = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id);
        Hub = Hubs.Values.FirstOrDefault(hub => hub.Slug == Front);
        if (!Asked) return;
        var text = Text!.Length > QuestionMaxLength ? Text[..QuestionMaxLength] : Text;
        Found = await answerer.Ask(new Question(text, Hub?.Id, Municipality, Sector, Size, PublicBody is not null, Online is not null, Language), cancellation);
    }

    public IReadOnlyList<string> Why(OfferingAnswer answer) => words.For(answer.Answer, Language);

    public IReadOnlyList<string> Against(OfferingAnswer answer) => words.Against(answer.Answer, Language);

    /// <summary>What the hubs' strengths have to do with the question, said once for all of them.</summary>
    public string InCommon => hubWords.InCommon([.. Found.Hubs.Select(hub => hub.Answer)], Language);

    public HubStrengths Strengths => hubWords.Strengths(Found.Hubs.Select(hub => hub.Answer), Language);

    public string Where(HubAnswer answer) => hubWords.Where(CityOf(answer.Hub), answer.Answer, Language);

    public IReadOnlyList<string> Against(HubAnswer answer) => words.Against(answer.Answer, Language);

    public string Label(string list, string code) => lists.Current(list).Label(code, Language);

    public string Place(Answer answer) => order.Of(answer, Language);

    public string CityOf(ListingSummary hub) =>
        string.Join(", ", new[] { hub.City, Label(ListNames.Country, hub.Country) }.Where(part => !string.IsNullOrEmpty(part)));

    public IReadOnlyList<Choice> Municipalities =>
        [.. lists.Current(ListNames.Municipality).ByLabel(Language).Where(code => code.Parent is not null).Select(code => new Choice(code.Value, code.Label.In(Language)))];

    public IReadOnlyList<Choice> Sectors =>
        [.. lists.Current(ListNames.Sector).ByLabel(Language).Select(code => new Choice(code.Value, code.Label.In(Language)))];

    public IReadOnlyList<Choice> Sizes =>
        [.. lists.Current(ListNames.CustomerType).Codes.Where(code => code.Attributes.ContainsKey("sizeCode")).Select(code => new Choice(code.Value, code.Label.In(Language)))];

    public Address ApplyWith(OfferingSummary? offering) =>
        Doors.Apply.With("offering", offering?.Id.ToString()).With("q", Text).With("hub", Front);

    public Address Talk => Doors.Talk.With("q", Text).With("hub", Front);

    private IReadOnlyList<Answer> Ranked => [.. Found.Offerings.Select(offering => offering.Answer)];
}
