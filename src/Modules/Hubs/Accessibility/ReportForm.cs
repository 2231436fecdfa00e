using Samverka.Kernel;

namespace Samverka.Hubs.Accessibility;

/// <summary>What a reader could not use, as typed.</summary>
internal sealed record ReportForm
{
    /// <summary>What the report is to be called, so that a form that is sent twice makes one.</summary>
    public Guid Made { get; init; }

    public string? Message { get; init; }

    public string? Where { get; init; }

    public string? Email { get; init; }

    public Parsed<NewReport> Parse(HubId hub, Language language)
    {
        var f = new FieldReader();
        var message = f.Required(Message, nameof(Message), "accessibility.message.missing", AccessibilityReport.MessageMaxLength);
        var where = f.Optional(Where, nameof(Where), AccessibilityReport.WhereMaxLength);
        var email = string.IsNullOrWhiteSpace(Email) ? null : f.Email(Email, nameof(Email), "accessibility.email.malformed", "accessibility.email.malformed");
        return f.Result(() => new NewReport(hub, message, where, email, language) { Id = Made });
    }
}

internal sealed record NewReport(HubId Hub, string Message, string? Where, string? Email, Language Language)
{
    /// <summary>Empty when the form named none.</summary>
    public Guid Id { get; init; }
}
