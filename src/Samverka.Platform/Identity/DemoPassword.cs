namespace Samverka.Platform.Identity;

/// <summary>The password of every demo account. No secret: it opens invented data on one's own machine, and production refuses to start while such accounts exist.</summary>
public static class DemoPassword
{
    public const string Value = "hubben-i-hittepa-2026";
}
