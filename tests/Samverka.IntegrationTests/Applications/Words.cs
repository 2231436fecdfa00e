namespace Samverka.IntegrationTests.Applications;

/// <summary>The words on the buttons of the way, as a reader of the language sees them.</summary>
internal sealed record Words(string Show, string Ask, string Next, string Send, string MailLink, string OpenMyPages, string GoOn)
{
    private static readonly Words Swedish = new(
        "Visa vad som passar", "Be om hjälp", "Nästa", "Skicka förfrågan", "Mejla mig en länk så fortsätter jag senare", "Öppna Mina sidor", "Fortsätt skriva");

    private static readonly Words English = new(
        "Show what fits", "Ask for help", "Next", "Send the request", "Email me a link so that I can go on later", "Open My pages", "Go on writing");

    public static Words In(string language) => language == "sv" ? Swedish : English;
}
