using Samverka.Kernel;
using Samverka.Platform.Saving;

namespace Samverka.Host.Identity;

/// <summary>A password that somebody chooses: its length, and how choosing one is audited.</summary>
internal static class NewPassword
{
    public const int Min = 12;
    public const int Max = 128;

    public static void Read(FieldReader f, string? value, string field) => f.Check(value is { Length: >= Min and <= Max }, field, "invitation.password.short", Min);

    public static Change Chosen(Actor by, string feature, Guid account) => new(by, feature) { Notes = [new ChangeNote("Password", account.ToString(), null, null)] };
}
