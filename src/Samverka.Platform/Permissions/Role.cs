namespace Samverka.Platform.Permissions;

/// <summary>The roles of the contracts; the numbers are stored. A representative (customer) is no role: it comes by mail link.</summary>
public enum Role
{
    Administrator = 1,
    Coordinator = 2,
    Adviser = 3,
    Partner = 4,
    FinanceOfficer = 5,
    Funder = 6,
}
