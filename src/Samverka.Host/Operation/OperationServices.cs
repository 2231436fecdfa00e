using Samverka.Platform.Permissions;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;
using Samverka.Ui.Parts;

namespace Samverka.Host.Operation;

/// <summary>How the installation is doing, for its administrator.</summary>
internal static class OperationServices
{
    public const string ManageName = "operation.manage";

    public static readonly Permission Manage = new(ManageName, Role.Administrator);

    public static readonly Address Here = new("/administration/operation");

    public static void AddOperation(this IServiceCollection services)
    {
        services.AddSingleton(Manage).AddScoped<ParkedWorkDesk>().AddScoped<IPagePart, ParkedWorkPart>();
        services.AddNavigation(new NavigationEntry(NavigationArea.Administration, 90, Here, "operation.nav", typeof(HostTexts), reader => reader.MaySomewhere(Manage)));
    }
}
