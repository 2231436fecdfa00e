using Samverka.Kernel;

namespace Samverka.Applications.BreakGlass;

/// <summary>Which request somebody wants to open, and why, as typed.</summary>
internal sealed record BreakGlassForm
{
    public const int ReasonMaxLength = 500;

    private const int ShortestReason = 15;

    public string? Reference { get; init; }

    public string? Reason { get; init; }

    public Parsed<BreakGlassAsked> Parse()
    {
        var f = new FieldReader();
        var reference = f.Required(Reference, nameof(Reference), "break-glass.reference.missing", 40).ToUpperInvariant();
        var reason = f.Required(Reason, nameof(Reason), "break-glass.reason.missing", ReasonMaxLength);
        if (reason.Length > 0) f.Check(reason.Length >= ShortestReason, nameof(Reason), "break-glass.reason.short");
        return f.Result(() => new BreakGlassAsked(reference, reason));
    }
}

internal sealed record BreakGlassAsked(string Reference, string Reason);
