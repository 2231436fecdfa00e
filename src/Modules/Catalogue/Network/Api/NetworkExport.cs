using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Api;

/// <summary>The filtered list as a file for spreadsheets.</summary>
internal static class NetworkExport
{
    private static readonly string[] Columns = ["hub", "title", "type", "country", "city", "region", "website", "technology", "sector", "service"];

    public static async Task<IResult> Write(HttpContext context, NetworkView view, ICodeLists lists, IStringLocalizer<CatalogueModule> texts, CancellationToken cancellation)
    {
        var query = Read(context.Request.Query);
        var (filter, _) = query.Read(lists);
        var (index, _) = await view.Now(cancellation);
        var language = Language.Current;
        var cards = index.Search(filter).All(query.SortedBy, language);
        if (query.Descending) cards = cards.Reverse();
        var headings = Csv.Line(Columns.Select(column => texts["network.export." + column].Value));
        return new CsvFile("network.csv", cards.Select(card => Line(card, lists, language)).Prepend(headings));
    }

    private static string Line(ListingCard card, ICodeLists lists, Language language)
    {
        var facts = card.Facts;
        string Levels(string list, IReadOnlyList<SpecialisationLevel> levels) =>
            string.Join("; ", levels.Select(level => $"{lists.Current(list).Label(level.Code, language)} {level.Level}"));
        return Csv.Line(
            facts.Name, facts.Title, lists.Current(ListNames.HubType).Label(facts.Type, language), lists.Current(ListNames.Country).Label(facts.Country, language),
            facts.City, card.Region, facts.Website, Levels(ListNames.Technology, facts.Technologies), Levels(ListNames.Sector, facts.Sectors),
            Levels(ListNames.CatalogueService, facts.Services));
    }

    private static FilterQuery Read(IQueryCollection query) => new()
    {
        Q = query["q"],
        Country = query["country"],
        Region = query["region"],
        Technology = query["technology"],
        Sector = query["sector"],
        Service = query["service"],
        Type = query["type"],
        Level = query["level"],
        Sort = query["sort"],
        Dir = query["dir"],
    };
}
