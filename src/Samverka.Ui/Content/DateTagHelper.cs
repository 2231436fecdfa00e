using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>A day or an instant in the reader's language and Swedish time; nothing when there is none.</summary>
[HtmlTargetElement("s-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : TagHelper
{
    public object? Value { get; set; }

    public bool DayOnly { get; set; }

    /// <summary>The day alone, written short, for a list.</summary>
    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null) output.SuppressOutput();
        else if (Short) output.Become(TimeElement.Short(Value is DateTime utc ? Shown.Day(utc) : (DateOnly)Value));
        else output.Become(TimeElement.Of(Value, null, DayOnly));
    }
}
