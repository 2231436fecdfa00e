using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>Reads what was typed in the form, stands in a file or came with the demo. A field that is absent reads as empty.</summary>
internal static class ContentReader
{
    public static Parsed<OfferingContent> Read(IReadOnlyDictionary<string, string> typed, ICodeLists lists)
    {
        var read = new ContentFieldReader(typed, lists);
        var content = new OfferingContent
        {
            Kind = read.Code("kind") ?? "",
            Title = read.Both("title"),
            Summary = read.Both("summary"),
            Description = read.Both("description"),
            Benefits = read.Both("benefits"),
            Audience = read.Both("audience"),
            Function = read.Code("function"),
            SubType = read.Both("subType"),
            AiLevel = read.Code("aiLevel"),
            Technologies = read.Codes("technologies"),
            Sectors = read.Codes("sectors"),
            CustomerTypes = read.Codes("customerTypes"),
            Languages = read.Codes("languages"),
            Online = read.Flag("online"),
            Place = read.Both("place"),
            Municipality = read.Code("municipality"),
            Format = read.Both("format"),
            Period = read.Both("period"),
            Sessions = read.Number("sessions"),
            Duration = read.Both("duration"),
            Capacity = read.Both("capacity"),
            MaxVisitors = read.Number("maxVisitors"),
            ClosedWeeks = read.Weeks("closedWeeks"),
            UtilisationPercent = read.Percent("utilisation"),
            Booking = read.Both("booking"),
            Bring = read.Both("bring"),
            DataHandling = read.Both("dataHandling"),
            Safety = read.Both("safety"),
            CompletionProof = read.Both("completionProof"),
            Provider = read.Text("provider"),
            ProviderNumber = read.OrganisationNumber("providerNumber"),
            ProviderUnitId = read.Unit("providerUnitId"),
            ProviderUnit = read.Both("providerUnit"),
            OtherProviders = read.Text("otherProviders"),
            OutsideConsortium = read.Flag("outsideConsortium"),
            Responsible = read.Text("responsible"),
            Trainers = read.Trainers(),
            PeopleShown = read.Flag("peopleShown"),
            ContactShown = read.Flag("contactShown"),
            InternalCost = read.Amount("internalCost"),
            Validity = read.Span("validFrom", "validTo"),
            Related = read.Slugs("related"),
        };
        return read.Result(content);
    }
}
