using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Samverka.Testing.Pages;

/// <summary>A page that was shown, what can be done on it, and what can be said of it in the reader's words.</summary>
public sealed class Page(PageClient client, IDocument document, HttpStatusCode status, Uri address)
{
    public IDocument Document => document;

    public HttpStatusCode Status => status;

    /// <summary>Path and query, after redirects.</summary>
    public string Address => address.PathAndQuery;

    public string Title => document.Title ?? "";

    /// <summary>All that stands in the page, with single spaces.</summary>
    public string Text => Words(document.Body!);

    public Page IsShown()
    {
        Assert.True(status == HttpStatusCode.OK, $"{Address} answered {(int)status}: {Title}. {Words(document.QuerySelector("main"))}");
        return this;
    }

    public Page Has(HttpStatusCode expected)
    {
        Assert.True(status == expected, $"{Address} answered {(int)status}, not {(int)expected}: {Title}. {Words(document.QuerySelector("main"))}");
        return this;
    }

    public Page Says(string text)
    {
        Assert.Contains(text, Text);
        return this;
    }

    public Page DoesNotSay(string text)
    {
        Assert.DoesNotContain(text, Text);
        return this;
    }

    /// <summary>Wrong input came back as the contracts say: 422, the message by the field, the link in the summary, the title.</summary>
    public Page IsInvalid(string on, string says)
    {
        Has(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(document.DocumentElement.GetAttribute("lang") == "en" ? "Error:" : "Fel:", Title);
        var field = document.QuerySelectorAll("input, select, textarea").FirstOrDefault(element => element.GetAttribute("name") == on) ?? throw Missing($"a field named '{on}'");
        var message = document.GetElementById($"{field.Id}-error") ?? throw Missing($"an error message by the field '{on}'");
        Assert.Contains(says, Words(message));
        var described = field.Closest("fieldset[aria-describedby]") ?? field;
        Assert.True(field.GetAttribute("aria-describedby")?.Split(' ').Contains(message.Id) == true || described.GetAttribute("aria-describedby")?.Split(' ').Contains(message.Id) == true, $"A screen reader does not connect '{on}' with its error.");
        var link = document.QuerySelectorAll("#errors a").FirstOrDefault(a => a.GetAttribute("href") == $"#{field.Id}") ?? throw Missing($"a link to '{on}' in the summary of errors");
        Assert.Contains(says, Words(link));
        Assert.Contains(Label(field), Words(link), StringComparison.OrdinalIgnoreCase);
        return this;
    }

    /// <summary>What the field holds now, as sent to the browser.</summary>
    public string? Value(string field) => Form.Values(document.Body!, field).FirstOrDefault();

    /// <summary>A link in the page's own part leads to this address.</summary>
    public Page LeadsTo(string address)
    {
        if (document.QuerySelector($"main a[href='{address}']") is null) throw Missing($"a link to {address}");
        return this;
    }

    /// <summary>Goes where the link with these words leads.</summary>
    public Task<Page> Follow(string words) =>
        client.Get(((IHtmlAnchorElement)(document.QuerySelectorAll("a[href]").FirstOrDefault(link => Words(link) == words) ?? throw Missing($"a link '{words}'"))).Href);

    /// <summary>Goes where the link of the row, item or card that says these words leads.</summary>
    public Task<Page> FollowBeside(string words) =>
        client.Get(((IHtmlAnchorElement)(document.QuerySelectorAll("main :is(li, tr, article) a[href]").FirstOrDefault(link => Words(link.Closest("li, tr, article")).Contains(words, StringComparison.Ordinal)) ?? throw Missing($"a link beside '{words}'"))).Href);

    /// <summary>Fills the form of the button with these words and sends it; a field that is not there fails the test.</summary>
    public Task<Page> Press(string button, Action<Form>? fill = null) => client.Show(Filled(button, fill));

    /// <summary>As <see cref="Press"/>, but the button of the row, item or card that says these words.</summary>
    public Task<Page> PressBeside(string words, string button, Action<Form>? fill = null) =>
        client.Show(Filled(button, fill, b => Words(b.Closest("tr, li, article, section")).Contains(words, StringComparison.Ordinal)));

    /// <summary>As <see cref="Press"/>, but the bare answer.</summary>
    public Task<HttpResponseMessage> Send(string button, Action<Form>? fill = null) => client.Send(Filled(button, fill)());

    // As a reader sees it: joiners that keep a line from breaking are not seen.
    internal static string Words(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Func<HttpRequestMessage> Filled(string button, Action<Form>? fill, Func<IElement, bool>? among = null)
    {
        var pressed = document.QuerySelectorAll("button, input[type=submit]").FirstOrDefault(b => (Words(b) == button || b.GetAttribute("value") == button) && among?.Invoke(b) != false) ?? throw Missing($"a button '{button}'");
        var form = new Form(pressed, document.BaseUri);
        fill?.Invoke(form);
        return form.Request;
    }

    // Without the marks that end it, and without the word that it may be left out.
    private string Label(IElement field)
    {
        var label = (field.Closest("fieldset.s-choices")?.QuerySelector("legend") ?? document.QuerySelector($"label[for='{field.Id}']") ?? throw Missing($"a label of '{field.Id}'")).Clone();
        foreach (var optional in ((IElement)label).QuerySelectorAll(".s-optional")) optional.Remove();
        return Words((IElement)label).TrimEnd('?', '!', '.', ':');
    }

    private Xunit.Sdk.XunitException Missing(string what) => new Xunit.Sdk.XunitException($"{Address} has not {what}. {Words(document.QuerySelector("main"))}");
}
