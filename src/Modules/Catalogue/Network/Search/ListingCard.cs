using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Search;

/// <summary>What lists and maps show of a listing. Region is a NUTS 2024 code of the third level, null when unknown.</summary>
internal sealed record ListingCard(ListingId Id, string Slug, ListingFacts Facts, string? Region)
{
    /// <summary>Null when the hub declares none.</summary>
    public int? Level((LevelKind Kind, string Code) subject) => Facts.Of(subject.Kind).FirstOrDefault(level => level.Code == subject.Code)?.Level;
}
