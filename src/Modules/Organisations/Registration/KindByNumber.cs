using Samverka.Organisations.Contracts;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Registration;

/// <summary>What a Swedish number tells of who has it: its first digit stands for a group of legal forms. Only where all of the group are of one kind.</summary>
internal sealed class KindByNumber(ICodeLists lists)
{
    private const string OfPersons = "company";

    /// <param name="digits">Null for somebody without a number.</param>
    public string? Of(string? digits)
    {
        if (string.IsNullOrEmpty(digits)) return null;
        return OrganisationNumber.IsOfAPerson(digits) ? OfPersons : lists.Current(ListNames.NumberGroup).Find(digits[..1])?.Attributes.GetValueOrDefault("kind");
    }
}
