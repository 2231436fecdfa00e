using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Platform.Jobs;
using Samverka.Platform.Modules;
using Samverka.Platform.Permissions;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;
using Samverka.Vocabularies.Api;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Samverka.Vocabularies.Lists;

namespace Samverka.Vocabularies;

internal sealed class VocabulariesModule : IModule
{
    public const int Floor = 10;

    public const string ManageName = "vocabularies.manage";

    public static readonly Permission Manage = new(ManageName, Role.Administrator);

    public string Name => "vocabularies";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Manage);
        services.AddSingleton<OverridesInForce>();
        services.AddSingleton<ICodeLists, CodeLists>();
        services.AddScoped<OverrideDesk>();
        services.AddScoped<IStartStep, OverridesAtStart>();
        // Sees what an administrator changed on another node.
        services.AddLoop<OverrideDesk>(TimeSpan.FromMinutes(1), (desk, cancellation) => desk.Refresh(cancellation));
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Administration, 59, new Address("/vocabularies"), "vocabularies.title", typeof(VocabulariesModule), reader => reader.MaySomewhere(Manage)));
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Administration, 60, new Address("/administration/crosswalks"), "nav.crosswalks", typeof(VocabulariesModule),
            reader => reader.MaySomewhere(Manage)));
    }

    public void BuildModel(ModelBuilder model) => CrosswalkOverride.Build(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => VocabularyEndpoints.Map(endpoints);
}
