using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Pages;

internal static class HubInCharge
{
    /// <summary>The page is the hub's: its name, its way home, its looks.</summary>
    public static void Lead(this HubSummary hub, ViewDataDictionary data)
    {
        data["HubTheme"] = hub.Theme;
        data["HubName"] = hub.Name.In(Language.Current);
        data["HubAddress"] = new Address($"/hubs/{hub.Slug}");
    }
}
