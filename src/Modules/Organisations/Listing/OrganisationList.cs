namespace Samverka.Organisations.Listing;
internal sealed class OrganisationList;
