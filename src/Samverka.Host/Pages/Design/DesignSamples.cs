using Samverka.Kernel;
using Samverka.Ui.Forms;
using Samverka.Ui.Maps;

namespace Samverka.Host.Pages.Design;

/// <summary>Made-up content for the living page; nothing of it is stored or shown anywhere else.</summary>
internal static partial class DesignSamples
{
    public static readonly DateTime Instant = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    public static readonly DateOnly Day = new(2027, 3, 7);
    public static readonly Money Room = Money.Sek(184_250_000);

    public static readonly IReadOnlyList<FieldError> Errors =
        [new("Organisation", "field.too-long", 10, 12), new("Need", "field.too-long", 400, 412), new("Size", "field.too-long", 1, 2), new("Contact", "field.too-long", 1, 2)];

    public static readonly IReadOnlyList<(string Kind, string Sv, string En)> Tags =
    [
        ("neutral", "Utkast", "Draft"), ("info", "Väntar på svar", "Waiting for an answer"), ("success", "Klart", "Done"),
        ("warning", "Saknar uppgift", "Something missing"), ("danger", "Försenat", "Late"), ("accent", "Nytt", "New"),
    ];

    public static readonly IReadOnlyList<Answer> Answers =
    [
        new(new("Testmiljö för prediktivt underhåll", "Test environment for predictive maintenance"), new("Testmiljö", "Test environment"),
            new("Ni nämner maskiner och service, och miljön har sensorer på samma slags maskiner.", "You mention machines and service, and the environment has sensors on the same kind of machines."),
            new("Prova under tre veckor med egna data, tillsammans med en ingenjör.", "Try it for three weeks with your own data, together with an engineer."), "success", new("Plats finns", "Places left"), Money.Sek(0)),
        new(new("Digital mognadsanalys", "Digital maturity assessment"), new("Tjänst", "Service"),
            new("Den visar om era data räcker för att förutse fel.", "It shows whether your data are enough to foresee faults."),
            new("En halvdag med en rådgivare och en plan för nästa steg.", "Half a day with an adviser and a plan for the next steps."), "info", new("Två veckors väntan", "Two weeks' wait"), Money.Sek(4_500_00)),
    ];

    public static IReadOnlyList<Choice> Industries() => [Choose("industry", "Tillverkning", "Manufacturing"), Choose("food", "Livsmedel", "Food"), Choose("care", "Vård och omsorg", "Health and care")];

    public static IReadOnlyList<Choice> Sizes() =>
    [
        Choose("micro", "Mikroföretag", "Micro enterprise", "Färre än 10 anställda", "Fewer than 10 employees"),
        Choose("small", "Litet företag", "Small enterprise", "10–49 anställda", "10–49 employees"),
        Choose("public", "Offentlig organisation", "Public sector organisation"),
    ];

    public static IReadOnlyList<Choice> Goals() =>
        [Choose("data", "Använda de data vi redan har", "Use the data we already have"), Choose("skills", "Lära oss mer", "Learn more"), Choose("partner", "Hitta någon att utveckla med", "Find someone to develop with")];

    public static MapModel Map(Func<string, string, string> say) => new(say("Karta med två hubbar", "Map with two hubs"), "0 0 600 420",
    [
        new("N", say("Norra", "North"), "M120 30 330 20 380 120 250 190 130 150Z") { Address = DesignModel.Here.With("region", "N"), Level = 1 },
        new("E", say("Östra", "East"), "M380 120 500 150 520 300 400 330 250 190Z") { Address = DesignModel.Here.With("region", "E"), IsSelected = true, Level = 2 },
        new("W", say("Västra", "West"), "M130 150 250 190 400 330 280 390 110 300Z") { Address = DesignModel.Here.With("region", "W"), Level = 4 },
    ],
    [
        new(240, 100, say("Skogsbygdens hubb", "Forest Hub"), DesignModel.Here),
        new(400, 220, say("Kusthubben", "Coast Hub"), DesignModel.Here, 12),
    ])
    { ListAnchor = "#map-list", Attribution = say("Påhittade områden", "Made-up areas") };

    private static Choice Choose(string value, string sv, string en, string? svHint = null, string? enHint = null) =>
        new(value, new LocalText(sv, en).ToString(), svHint is null ? null : new LocalText(svHint, enHint!).ToString());

    internal sealed record Answer(LocalText Heading, LocalText Kicker, LocalText Why, LocalText Text, string Kind, LocalText State, Money Price);
}
