using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>A hub as the European catalogue lists it. Changed by batches only; who and when stands with the batch.</summary>
internal sealed class NetworkListing
{
    public required ListingId Id { get; init; }

    public required string Slug { get; init; }

    public string Name { get; private set; } = "";

    public string Country { get; private set; } = "";

    public string Type { get; private set; } = "";

    public string? Title { get; private set; }

    public string? City { get; private set; }

    public string? PostalCode { get; private set; }

    public string? Nuts { get; private set; }

    public string? Website { get; private set; }

    public string? Address { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>When an import no longer found it; null while it is listed.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public List<ListingLevel> Levels { get; private set; } = [];

    public ListingFacts Facts() => new()
    {
        Name = Name,
        Country = Country,
        Type = Type,
        Title = Title,
        City = City,
        PostalCode = PostalCode,
        Nuts = Nuts,
        Website = Website,
        Address = Address,
        Text = Text,
        Technologies = Of(LevelKind.Technology),
        Sectors = Of(LevelKind.Sector),
        Services = Of(LevelKind.Service),
    };

    public void Take(ListingFacts facts)
    {
        (Name, Country, Type, Title) = (facts.Name, facts.Country, facts.Type, facts.Title);
        (City, PostalCode, Nuts) = (facts.City, facts.PostalCode, facts.Nuts);
        (Website, Address, Text) = (facts.Website, facts.Address, facts.Text);
        var levels = Enum.GetValues<LevelKind>().SelectMany(kind => facts.Of(kind).Select(level => (Kind: kind, level.Code, level.Level))).ToList();
        Levels.RemoveAll(own => levels.TrueForAll(level => level.Kind != own.Kind || level.Code != own.Code));
        foreach (var (kind, code, level) in levels)
        {
            var own = Levels.Find(known => known.Kind == kind && known.Code == code);
            if (own is null) Levels.Add(new ListingLevel { ListingId = Id, Kind = kind, Code = code, Level = level });
            else own.Level = level;
        }
    }

    public IReadOnlyList<SpecialisationLevel> Of(LevelKind kind) =>
        ListingFacts.Ordered(Levels.Where(level => level.Kind == kind).Select(level => new SpecialisationLevel(level.Code, level.Level)));
}
