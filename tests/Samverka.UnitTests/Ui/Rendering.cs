using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;

namespace Samverka.UnitTests.Ui;

/// <summary>Runs one tag helper outside a page and gives its markup.</summary>
internal static class Rendering
{
    public static async Task<string> Render(ITagHelper helper, string content = "")
    {
        var items = new Dictionary<object, object>();
        var context = new TagHelperContext("s-part", [], items, "0");
        var output = new TagHelperOutput("s-part", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(content)));
        helper.Init(context);
        return await Written(helper, context, output);
    }

    /// <summary>A tag helper that stands in another, and what it gives there.</summary>
    public static Task<string> RenderWithin(ITagHelper around, ITagHelper helper)
    {
        var items = new Dictionary<object, object>();
        var context = new TagHelperContext("s-part", [], items, "0");
        around.Init(context);
        helper.Init(context);
        return Written(helper, context, new TagHelperOutput("s-part", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent())));
    }

    /// <summary>A tag helper's markup on a page that another follows on.</summary>
    public static async Task<string> RenderAbove(ITagHelper helper, ITagHelper below)
    {
        var context = new TagHelperContext("s-part", [], new Dictionary<object, object>(), "0");
        var output = new TagHelperOutput("s-part", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(context, output);
        await Render(below);
        return Text(output);
    }

    private static async Task<string> Written(ITagHelper helper, TagHelperContext context, TagHelperOutput output)
    {
        await helper.ProcessAsync(context, output);
        return Text(output);
    }

    private static string Text(TagHelperOutput output)
    {
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }

    public static ViewContext Page(params (string Field, string? Typed, string? Error)[] fields)
    {
        var state = new ModelStateDictionary();
        foreach (var (field, typed, error) in fields)
        {
            if (typed is not null) state.SetModelValue(field, typed, typed);
            if (error is not null) state.AddModelError(field, error);
        }

        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), state);
        var action = new ActionContext(new DefaultHttpContext(), new RouteData(), new ActionDescriptor(), state);
        return new ViewContext(action, NullView.Instance, data, new TempDataDictionary(action.HttpContext, new NoTempData()), TextWriter.Null, new HtmlHelperOptions());
    }

    private sealed class NoTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
        }
    }

    private sealed class NullView : IView
    {
        public static readonly NullView Instance = new();

        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
