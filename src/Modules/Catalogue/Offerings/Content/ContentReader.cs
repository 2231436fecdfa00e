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
            Languages = read.Codes("languages"),
            Online = read.Flag("online"),
            Place = read.Both("place"),
            Municipality = read.Code("municipality"),
            Duration = read.Both("duration"),
            Capacity = read.Both("capacity"),
            MaxVisitors = read.Number("maxVisitors"),
            ClosedWeeks = read.Weeks("closedWeeks"),
            Bring = read.Both("bring"),
            DataHandling = read.Both("dataHandling"),
            Safety = read.Both("safety"),
            Provider = read.Text("provider"),
            ProviderNumber = read.OrganisationNumber("providerNumber"),
            ProviderUnit = read.Both("providerUnit"),
            OutsideConsortium = read.Flag("outsideConsortium"),
            Validity = read.Span("validFrom", "validTo"),
            Related = read.Slugs("related"),
        };
        return read.Result(content);
    }
}
