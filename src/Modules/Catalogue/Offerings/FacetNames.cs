using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings;

/// <summary>What the list of offerings can be narrowed by; names of code lists where there is one.</summary>
internal static class FacetNames
{
    public const string Kind = ListNames.OfferingKind;
    public const string Function = ListNames.ServiceFunction;
    public const string Technology = ListNames.Technology;
    public const string Sector = ListNames.Sector;
    public const string Language = "language";
    public const string Hub = "hub";
    public const string Online = "online";
}
