using Microsoft.AspNetCore.WebUtilities;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;

namespace Samverka.Ui.Links;

/// <summary>A form that asks for a page. Browsers throw away the query of its address, so what stands there is sent as hidden fields.</summary>
internal static class GetForm
{
    public static Element To(Address address, string tag, string look, string? name = null)
    {
        var parts = Destination.Of(address, tag).Split('?', 2);
        var form = Element.Of("form", look, ("action", parts[0]), ("method", "get"), ("role", "search"), ("aria-label", name));
        foreach (var (field, value) in QueryHelpers.ParseQuery(parts.Length == 2 ? parts[1] : ""))
        {
            form.Add(Element.Of("input", null, ("type", "hidden"), ("name", field), ("value", value.ToString())));
        }

        return form;
    }
}
