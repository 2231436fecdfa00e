using Samverka.Organisations.Contracts;

namespace Samverka.Organisations.Registration;

/// <summary>What a Swedish number tells of who has it: its first digit stands for a group of legal forms (Skatteverket, SKV 709). Only where all of the group are of one kind.</summary>
internal static class KindByNumber
{
    /// <param name="digits">Null for somebody without a number.</param>
    public static string? Of(string? digits) => digits switch
    {
        null => null,
        _ when OrganisationNumber.IsOfAPerson(digits) => "company",
        ['5' or '9', ..] => "company",
        ['8', ..] => "association",
        _ => null,
    };
}
