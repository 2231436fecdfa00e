using AngleSharp.Dom;

namespace Samverka.Testing.Pages;

/// <summary>A form as a browser without scripts would send it: hidden fields and tokens included, only what can be chosen.</summary>
public sealed class Form
{
    private readonly IElement _form;
    private readonly Uri _action;
    private readonly List<(string Name, string Value)> _values = [];
    private readonly List<(string Name, string File, byte[] Content)> _files = [];

    internal Form(IElement button, string page)
    {
        _form = (button.GetAttribute("form") is { } id ? button.Owner!.GetElementById(id) : button.Closest("form")) ?? throw new Xunit.Sdk.XunitException($"The button '{Page.Words(button)}' belongs to no form.");
        var action = button.GetAttribute("formaction") ?? _form.GetAttribute("action");
        _action = string.IsNullOrEmpty(action) ? new Uri(page) : new Uri(new Uri(page), action);
        foreach (var name in Fields(_form).Select(field => field.GetAttribute("name")!).Distinct()) _values.AddRange(Values(_form, name).Select(value => (name, value)));
        if (button.GetAttribute("name") is { } pressed) _values.Add((pressed, button.GetAttribute("value") ?? ""));
    }

    /// <summary>Types into a field or makes the choice with this value; null empties or unticks it.</summary>
    public string? this[string field]
    {
        set => Set(field, value is null ? [] : [value]);
    }

    /// <summary>Several choices of one question.</summary>
    public void Set(string field, IReadOnlyList<string> values)
    {
        var controls = Fields(_form).Where(control => control.GetAttribute("name") == field).ToList();
        Assert.True(controls.Count > 0, $"The form has no field '{field}', but {string.Join(", ", Fields(_form).Select(control => control.GetAttribute("name")).Distinct())}.");
        foreach (var value in values) Assert.True(controls.Any(control => Takes(control, value)), $"'{value}' cannot be chosen in '{field}'.");
        _values.RemoveAll(pair => pair.Name == field);
        if (values.Count == 0 && controls.Any(control => !Chooses(control))) _values.Add((field, ""));
        _values.AddRange(values.Select(value => (field, value)));
    }

    public void Attach(string field, string fileName, byte[] content)
    {
        Assert.True(_form.QuerySelectorAll("input[type=file]").Any(input => input.GetAttribute("name") == field), $"The form has no place for files named '{field}'.");
        _files.Add((field, fileName, content));
    }

    /// <summary>Sends a value without asking the form whether it can: what only a broken or hostile sender would do.</summary>
    public void Force(string field, string value)
    {
        _values.RemoveAll(pair => pair.Name == field);
        _values.Add((field, value));
    }

    internal static IEnumerable<string> Values(IElement within, string name) =>
        Fields(within).Where(field => field.GetAttribute("name") == name).SelectMany(Sent);

    internal HttpRequestMessage Request()
    {
        if (!string.Equals(_form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', _values.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(_action) { Query = query }.Uri);
        }

        return new HttpRequestMessage(HttpMethod.Post, _action) { Content = Content() };
    }

    private HttpContent Content()
    {
        if (!string.Equals(_form.GetAttribute("enctype"), "multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            Assert.True(_files.Count == 0, "The form does not send files: it has no enctype.");
            return new FormUrlEncodedContent(_values.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _values) content.Add(new StringContent(value), name);
        foreach (var (name, file, bytes) in _files) content.Add(new ByteArrayContent(bytes), name, file);
        return content;
    }

    private static IEnumerable<IElement> Fields(IElement within) =>
        within.QuerySelectorAll("input[name], select[name], textarea[name]")
            .Where(field => !field.HasAttribute("disabled") && field.GetAttribute("type") is not ("submit" or "button" or "file" or "image" or "reset"));

    private static IEnumerable<string> Sent(IElement field)
    {
        if (field.LocalName == "textarea") return [field.TextContent];
        if (field.LocalName == "select") return Selected(field);
        if (!Chooses(field)) return [field.GetAttribute("value") ?? ""];
        return field.HasAttribute("checked") ? [field.GetAttribute("value") ?? "on"] : [];
    }

    private static IEnumerable<string> Selected(IElement select)
    {
        var chosen = select.QuerySelectorAll("option[selected]").ToList();
        if (chosen.Count == 0 && !select.HasAttribute("multiple")) chosen = [.. select.QuerySelectorAll("option").Take(1)];
        return chosen.Select(Option);
    }

    private static string Option(IElement option) => option.GetAttribute("value") ?? option.TextContent.Trim();

    private static bool Chooses(IElement control) => control.GetAttribute("type") is "checkbox" or "radio";

    private static bool Takes(IElement control, string value) =>
        control.LocalName == "select" ? control.QuerySelectorAll("option").Any(option => Option(option) == value)
        : !Chooses(control) || (control.GetAttribute("value") ?? "on") == value;
}
