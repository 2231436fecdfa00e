using Microsoft.Extensions.Localization;
using Samverka.Organisations.Editing;
using Samverka.Organisations.Import;
using Samverka.Organisations.Records;
using Samverka.Organisations.Registration;

namespace Samverka.Organisations.Directory;

internal static class SourceWords
{
    /// <summary>Where a field's value comes from, in words; a register's own name or web address stands as it is.</summary>
    public static string Of(FieldSource source, IStringLocalizer<OrganisationsModule> texts) => source.Source switch
    {
        OrganisationImport.Invented => texts["source.invented"],
        OrganisationEditor.ByHand => texts["source.by-hand"],
        OrganisationRegistration.AsTyped => texts["source.own-statement"],
        _ => source.Source,
    };
}
