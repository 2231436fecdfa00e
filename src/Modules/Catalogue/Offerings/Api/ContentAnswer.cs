using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Catalogue.Offerings.Api;

/// <summary>What an offering says, for programs: each field is named here, so that none is given out because it happens to be stored.</summary>
internal sealed record ContentAnswer(
    string Kind, string? Function, string? AiLevel, LocalText Title, LocalText Summary, LocalText SubType, LocalText Description, LocalText Benefits,
    LocalText Audience, IReadOnlyList<string> CustomerTypes, IReadOnlyList<string> Technologies, IReadOnlyList<string> Sectors, IReadOnlyList<string> Languages,
    LocalText Place, bool Online, string? Municipality, LocalText Format, LocalText Period, int? Sessions, LocalText Duration, LocalText Capacity,
    int? MaxVisitors, int? UtilisationPercent, IReadOnlyList<int> ClosedWeeks, LocalText Booking, LocalText Bring, LocalText DataHandling, LocalText Safety,
    LocalText CompletionProof, string Provider, string? ProviderNumber, Guid? ProviderUnitId, LocalText ProviderUnit, IReadOnlyList<string> OtherProviders,
    bool OutsideConsortium, string Responsible, IReadOnlyList<Trainer> Trainers, IReadOnlyList<string> Related, Validity Validity)
{
    public static ContentAnswer Of(OfferingContent said) => new(
        said.Kind, said.Function, said.AiLevel, said.Title, said.Summary, said.SubType, said.Description, said.Benefits,
        said.Audience, said.CustomerTypes, said.Technologies, said.Sectors, said.Languages,
        said.Place, said.Online, said.Municipality, said.Format, said.Period, said.Sessions, said.Duration, said.Capacity,
        said.MaxVisitors, said.UtilisationPercent, said.ClosedWeeks, said.Booking, said.Bring, said.DataHandling, said.Safety,
        said.CompletionProof, said.Provider, Open(said.ProviderNumber), said.ProviderUnitId?.Value, said.ProviderUnit, said.OtherProviders.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        said.OutsideConsortium, said.Responsible, said.Trainers, said.Related, said.Validity);

    // A sole trader's number is the person's own.
    private static string? Open(string? number) => number is null || OrganisationNumber.IsOfAPerson(number) ? null : number;
}
