namespace Samverka.Vocabularies.Contracts;

/// <summary>The names of the lists that code refers to.</summary>
public static class ListNames
{
    public const string Technology = "technology";
    public const string Sector = "sector";
    public const string ServiceFunction = "service-function";
    public const string CatalogueService = "catalogue-service";
    public const string OfferingKind = "offering-kind";
    public const string AiLevel = "ai-level";
    public const string CustomerType = "customer-type";
    public const string Country = "country";
    public const string Municipality = "municipality";
    public const string LegalForm = "legal-form";

    /// <summary>By the first digit of a Swedish organisation number; <c>kind</c> where all of a group are customers of one kind.</summary>
    public const string NumberGroup = "number-group";

    public const string HubType = "hub-type";
    public const string HubKind = "hub-kind";
    public const string HubLanguage = "hub-language";
    public const string Sni2007 = "sni-2007";
    public const string Nace21 = "nace-2.1";
    public const string Nuts2021 = "nuts-2021";
    public const string Nuts2024 = "nuts-2024";
}
