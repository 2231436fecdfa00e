using Microsoft.AspNetCore.Http;
using Samverka.Ui.Addresses;

namespace Samverka.Organisations.Listing;

/// <summary>What the list is asked for: words, a kind, an order and a place in it.</summary>
/// <param name="SharesName">Only those with the same name as another, which may be the same organisation.</param>
internal sealed record OrganisationQuery(string Words, string? Kind, bool SharesName, OrganisationOrder Order, bool Descending, Cursor? After, Cursor? Before)
{
    public static OrganisationQuery Read(IQueryCollection query) => new(
        Directory.Words.Of(query["q"]),
        Kinds.All.Append(Kinds.Unknown).Contains(query["kind"].ToString()) ? query["kind"].ToString() : null,
        query["shares-name"] == "true",
        query["sort"] == "number" ? OrganisationOrder.Number : query["sort"] == "municipality" ? OrganisationOrder.Municipality : OrganisationOrder.Name,
        query["dir"] == "desc",
        Cursor.Read(query["after"]),
        Cursor.Read(query["before"]));

    public string SortKey => Order switch
    {
        OrganisationOrder.Number => "number",
        OrganisationOrder.Municipality => "municipality",
        _ => "name",
    };

    public bool IsNarrowed => Words.Length > 0 || Kind is not null || SharesName;

    /// <summary>The list with this filter, without order and place.</summary>
    public Address Filtered => new Address("/organisations").With("q", Words).With("kind", Kind).With("shares-name", SharesName ? "true" : null);

    /// <summary>The list with this filter in this order.</summary>
    public Address Ordered => Filtered.With("sort", Order == OrganisationOrder.Name ? null : SortKey).With("dir", Descending ? "desc" : null);
}

internal enum OrganisationOrder
{
    Name,
    Number,
    Municipality,
}
