namespace Samverka.EndToEndTests.Journeys;

/// <summary>What a reader looks for on each page of the way.</summary>
internal sealed record Texts(
    string Question, string Show, string Choose, string Ask, string Next, string Number, string Organisation, string Name, string Email, string Send,
    string OpenMyPages, string Received, string Help, string SignIn, string Password, string WeHelp, string Save, string NumberMissing)
{
    private static readonly Texts Swedish = new(
        "Vi tappar tid på att leta verktyg i verkstaden", "Visa vad som passar", "Ta med i förfrågan", "Be om hjälp", "Nästa", "Organisationsnummer", "Organisationens namn", "Ditt namn", "Din e-postadress",
        "Skicka förfrågan", "Öppna Mina sidor", "Vi har fått den", "Vi hjälper er", "Logga in", "Lösenord", "Vi hjälper till", "Spara", "Skriv organisationsnumret");

    private static readonly Texts English = new(
        "We lose time looking for tools in the workshop", "Show what fits", "Include in the request", "Ask for help", "Next", "Organisation number", "Name of the organisation", "Your name", "Your email address",
        "Send the request", "Open My pages", "We have it", "We are helping you", "Sign in", "Password", "We help", "Save", "Write the organisation number");

    public static Texts In(string language) => language == "sv" ? Swedish : English;
}
