using System.Text.RegularExpressions;
using MimeKit;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>Somebody who asks for help, with a browser and a mail address of their own.</summary>
internal sealed partial class Applicant(TestApp app, string language = "sv")
{
    public const string Hub = "hittepa";
    public const string Number = "556012-5790";

    public PageClient Browser { get; } = app.Visitor();

    public string Email { get; init; } = $"berit.{Path.GetRandomFileName()}@kvisten.example.org";

    public string Need { get; } = $"Vi tappar tid på att leta verktyg i verkstaden. ({Path.GetRandomFileName()})";

    public string Organisation { get; init; } = "Kvistens Mekaniska AB";

    public string Name { get; init; } = "Berit Åkerbär";

    public string OfNumber { get; init; } = Number;

    public Words Words { get; } = Words.In(language);

    public Guid Draft { get; private set; }

    /// <summary>What was asked on the start page.</summary>
    public async Task<Page> Ask(string question) =>
        (await (await Browser.Get($"/{language}")).Press(Words.Show, form => form["q"] = question)).IsShown();

    /// <summary>Step 1 filled in and sent; step 2 is shown.</summary>
    public async Task<Page> GoToOrganisation()
    {
        var page = await (await Browser.Get($"/{language}/apply")).Press(Words.Next, form => (form["Need"], form["Hub"]) = (Need, Hub));
        return At(page, "organisation");
    }

    public async Task<Page> GoToSend() => At(await (await GoToOrganisation()).Press(Words.Next, Fill), "send");

    /// <summary>The whole way; answers the page of thanks.</summary>
    public async Task<Page> Send()
    {
        var page = await (await GoToSend()).Press(Words.Send);
        return At(page, "sent");
    }

    public async Task<string> SendAndGetReference() => Reference(await Send());

    /// <summary>Sends, opens the link of the receipt and stands on Mina sidor.</summary>
    public async Task<(string Reference, Page MyPages)> SendAndSignIn()
    {
        var reference = await SendAndGetReference();
        await app.Drain();
        return (reference, await OpenLink(app.Letters(Email)[^1]));
    }

    /// <summary>The customer's own page about the latest application.</summary>
    public async Task<Page> MyApplication(string reference) => (await (await Browser.Get($"/{language}/my-pages")).FollowBeside(reference)).IsShown();

    public async Task<Page> OpenLink(MimeMessage letter)
    {
        var page = await (await Browser.Get(Link(letter))).Press(Words.OpenMyPages);
        Assert.Equal($"/{language}/my-pages", page.IsShown().Address);
        return page;
    }

    public void Fill(Form form) =>
        (form["Number"], form["Organisation"], form["Name"], form["Email"], form["Phone"]) = (OfNumber, Organisation, Name, Email, "070-111 22 33");

    public static string Reference(Page sent) => sent.Document.GetElementById("reference")!.TextContent.Trim();

    /// <summary>The letter's one link, as path; text and HTML must lead to the same place.</summary>
    public static string Link(MimeMessage letter)
    {
        var link = Assert.Single(Links().Matches(letter.TextBody!)).Value;
        Assert.Contains($"href=\"{link}\"", letter.HtmlBody);
        return new Uri(link).PathAndQuery;
    }

    public Page At(Page page, string step)
    {
        page.IsShown();
        var parts = page.Address.Split('/');
        Assert.True(parts.Length == 5 && parts[4] == step && Guid.TryParse(parts[3], out _), $"{page.Address} is not the step '{step}'. {page.Text}");
        Draft = Guid.Parse(parts[3]);
        return page;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
