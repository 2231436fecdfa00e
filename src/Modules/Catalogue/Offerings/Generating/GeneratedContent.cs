using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Platform.Generating;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Generating;

/// <summary>Says what one generated offering is.</summary>
internal sealed class GeneratedContent(ICodeLists lists)
{
    private readonly OfferingPhrases _phrases = OfferingPhrases.Read();
    private readonly Code[] _towns = [.. lists.Current(ListNames.Municipality).Codes.Where(code => code.Parent is not null)];
    private readonly string[] _sectors = [.. lists.Current(ListNames.Sector).Codes.Select(code => code.Value)];
    private readonly string[] _levels = [.. lists.Current(ListNames.AiLevel).Codes.Select(code => code.Value)];

    public OfferingContent Make(Dice dice)
    {
        var (thing, act, audience, town) = (dice.Of(_phrases.Things), dice.Of(_phrases.Acts), dice.Of(_phrases.Audiences), dice.Of(_towns));
        var sentences = dice.Some(_phrases.Sentences, 4 + dice.Below(5));
        return new OfferingContent
        {
            Kind = act.Kind,
            Function = act.Function,
            AiLevel = dice.In(30) ? dice.Of(_levels) : null,
            Title = Title(act, thing, audience, town),
            Summary = sentences[0],
            Description = Together(sentences.Skip(1), " "),
            Benefits = Together(sentences.Skip(2).Take(2), "\n"),
            Audience = audience,
            Technologies = thing.Technologies,
            Sectors = dice.In(30) ? [] : dice.Some(_sectors, 1 + dice.Below(3)),
            Languages = dice.In(70) ? ["sv", "en"] : ["sv"],
            Place = LocalText.Same(town.Label.Sv),
            Online = dice.In(40),
            Municipality = town.Value,
            Provider = dice.Of(_phrases.Providers),
            OutsideConsortium = dice.In(10),
            Validity = new Validity(ScaleRun.Day.AddDays(-dice.Below(900) - 1)),
        };
    }

    private static LocalText Title(Act act, Thing thing, LocalText audience, Code town) => new(
        Sentence($"{Put(act.Sv, thing.Sv)} för {audience.Sv} i {town.Label.Sv}"),
        Sentence($"{Put(act.En, thing.En)} for {audience.En} in {town.Label.Sv}"));

    private static LocalText Together(IEnumerable<LocalText> parts, string between) =>
        new(string.Join(between, parts.Select(part => part.Sv)), string.Join(between, parts.Select(part => part.En)));

    private static string Put(string act, string thing) => string.Format(System.Globalization.CultureInfo.InvariantCulture, act, char.ToLowerInvariant(thing[0]) + thing[1..]);

    private static string Sentence(string text) => text.Length <= Offering.TitleMax ? text : text[..Offering.TitleMax];
}
