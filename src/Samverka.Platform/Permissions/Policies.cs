namespace Samverka.Platform.Permissions;

/// <summary>Policies that need no role of a hub.</summary>
public static class Policies
{
    /// <summary>Any signed-in user of the working side.</summary>
    public const string Staff = "staff";

    /// <summary>A customer who came by mail link.</summary>
    public const string Customer = "customer";

    /// <summary>Authentication scheme of customers, a cookie of its own.</summary>
    public const string CustomerScheme = "Samverka.Customer";
}
