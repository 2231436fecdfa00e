using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Contracts;

/// <summary>Makes a page the hub's own: its name, its way home, its looks.</summary>
public static class HubOfPage
{
    /// <summary>For the layout, in the language being spoken.</summary>
    public static void Lead(this HubSummary hub, ViewDataDictionary data)
    {
        data["HubTheme"] = hub.Theme;
        data["HubName"] = hub.Name.In(Language.Current);
        data["HubAddress"] = new Address($"/hubs/{hub.Slug}");
    }
}
