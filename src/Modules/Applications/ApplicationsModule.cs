using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Applications.Data;
using Samverka.Applications.Sending;
using Samverka.Applications.Triage;
using Samverka.Platform.Modules;
using Samverka.Platform.Permissions;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;

namespace Samverka.Applications;

internal sealed class ApplicationsModule : IModule
{
    public string Name => "applications";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Sender>().AddScoped<ReceiptWriter>().AddScoped<SentApplications>().AddScoped<DraftLinkSender>();
        services.AddScoped<Triager>().AddScoped<MoveLetter>();
        services.AddSingleton(ApplicationsPermissions.TriagePermission);
        services.AddNavigation(new NavigationEntry<ApplicationsModule>(
            NavigationArea.Staff, 20, new Address("/applications"), "nav.applications", user => user.MaySomewhere(ApplicationsPermissions.TriagePermission)));
    }

    public void BuildModel(ModelBuilder model) => ApplicationsModel.Build(model);
}
