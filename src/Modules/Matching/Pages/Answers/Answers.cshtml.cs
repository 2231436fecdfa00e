using Microsoft.AspNetCore.Authorization;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Matching.Answering;
using Samverka.Matching.Domain.Ranking;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Pages.Answers;

/// <summary>The answers to one question. The question is only in the address and in nobody's log.</summary>
[AllowAnonymous]
internal sealed class AnswersModel(Answerer answerer, ReasonWords words, OrderWords order, HubWords hubWords, IHubDirectory hubs, ITalkTimes times, IAskersSector sector, ICodeLists lists) : SamverkaPage
{
    public const int QuestionMaxLength = 5_000;

    /// <summary>So many offerings are shown at once; the others are folded.</summary>
    public const int Shown = 5;

    public Asked Asked { get; private set; } = new();

    public HubSummary? Hub { get; private set; }

    public IReadOnlyDictionary<Samverka.Kernel.HubId, HubSummary> Hubs { get; private set; } = new Dictionary<Samverka.Kernel.HubId, HubSummary>();

    public FoundAnswers Found { get; private set; } = new([], [], [], [], false);

    /// <summary>Said plainly, with a talk offered, rather than letting a poor list look like a good one.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Nothing that is listed speaks of the subject at all.</summary>
    public bool NothingAnswers { get; private set; }

    /// <summary>There is a time to choose; where there is none, one writes.</summary>
    public bool HasTalkTimes { get; private set; }

    public string Unmet { get; private set; } = "";

    /// <summary>What is asked for by name, and only something of the same field was found.</summary>
    public string Unnamed { get; private set; } = "";

    /// <summary>The sector was chosen for them; null when they have chosen, or left it out, themselves.</summary>
    public AskersSector? ProposedSector { get; private set; }

    public string HubsHeading => !Found.HubsAreOnlyNear ? "answers.hubs" : HasPlace ? "answers.hubs.near" : "answers.hubs.country";

    public bool HasPlace => lists.Current(ListNames.Municipality).Find(Asked.Municipality) is not null;

    public async Task OnGet(CancellationToken cancellation)
    {
        Asked = Asked.In(Request.Query);
        Hubs = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id);
        Hub = Hubs.Values.FirstOrDefault(hub => hub.Slug == Asked.Hub);
        if (Hub is null) Asked = Asked with { Hub = null };
        if (!Asked.HasQuestion) return;
        await ProposeSector(cancellation);
        var text = Asked.Question!.Length > QuestionMaxLength ? Asked.Question[..QuestionMaxLength] : Asked.Question;
        HasTalkTimes = await times.AnyAt(Asked.Hub, cancellation);
        Found = await answerer.Ask(new Question(text, Hub?.Id, Asked.Municipality, Asked.Sector, Asked.Kind, Asked.Online, Language), cancellation);
        SayDoubts([.. Found.Offerings.Select(offering => offering.Answer)]);
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

    public IReadOnlyList<Choice> Kinds => [.. lists.Current(ListNames.CustomerType).Codes.Select(code => new Choice(code.Value, code.Label.In(Language)))];

    private async Task ProposeSector(CancellationToken cancellation)
    {
        if (Request.Query.ContainsKey("sector") || await sector.Of(HttpContext, cancellation) is not { } known || lists.Current(ListNames.Sector).Find(known.Code) is null) return;
        (ProposedSector, Asked) = (known, Asked with { Sector = known.Code });
        Response.Headers.CacheControl = "no-cache, no-store";
    }

    private void SayDoubts(IReadOnlyList<Answer> answers)
    {
        if (answers.Count == 0) return;
        NothingAnswers = Doubt.NothingAnswers(answers);
        IsDoubtful = NothingAnswers || Doubt.About(answers);
        if (IsDoubtful) Unmet = Quoted(Doubt.Unmet(answers));
        else Unnamed = Quoted(Doubt.Unnamed(answers));
    }

    private string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Take(3).Select(Language.Quote));
}
