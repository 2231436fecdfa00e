using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Hubs.Accessibility;
using Samverka.Hubs.Api;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Directory;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Finding;
using Samverka.Hubs.Generating;
using Samverka.Hubs.Import;
using Samverka.Hubs.Pages.Sizing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Hubs.Sizing;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Generating;
using Samverka.Platform.Keeping;
using Samverka.Platform.Modules;
using Samverka.Platform.Permissions;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;

namespace Samverka.Hubs;

/// <summary>The hubs that this installation runs, and their projects.</summary>
internal sealed class HubsModule : IModule
{
    public const string ManagePolicy = "hubs.manage";

    public static readonly Permission Manage = new(ManagePolicy, Role.Coordinator);

    /// <summary>A hub's own facts and new projects: also those who set hubs up.</summary>
    public static readonly Permission Edit = new("hubs.edit", Role.Coordinator, Role.Administrator);

    public static readonly Permission Create = new("hubs.create", Role.Administrator);

    /// <summary>What one's own hub knows of an organisation's size and owners.</summary>
    public static readonly Permission ReadSizes = new("sizes.read", Role.Coordinator, Role.Adviser, Role.FinanceOfficer);

    public static readonly Permission EditSizes = new("sizes.edit", Role.Coordinator, Role.Adviser);

    public const string EraseSizesPolicy = "sizes.erase";

    /// <summary>For good: the hub's coordinator alone answers for that.</summary>
    public static readonly Permission EraseSizes = new(EraseSizesPolicy, Role.Coordinator);

    public string Name => "hubs";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Manage).AddSingleton(Edit).AddSingleton(Create).AddSingleton(PeoplePermission.Manage).AddSingleton(ReadSizes).AddSingleton(EditSizes).AddSingleton(EraseSizes);
        services.AddKept<Hub, KeptHubs>(typeof(Membership)).AddScoped<HubDirectory>().AddScoped<IHubDirectory>(provider => provider.GetRequiredService<HubDirectory>());
        services.AddScoped<IHubListings, HubListings>().AddScoped<IOrganisationEngagements, PartnershipEngagements>().AddScoped<IOrganisationUse, UseInHubs>();
        services.AddScoped<HubEditor>().AddScoped<ProjectEditor>().AddScoped<ProjectFactsEditor>().AddScoped<VersionedRecords>();
        services.AddScoped<HubFronts>().AddScoped<ProjectShowing>().AddScoped<PartnerGroups>();
        services.AddScoped<HubImport>().AddScoped<ProjectImport>().AddScoped<AccountImport>().AddScoped<IDemoSeed, HubSeed>().AddScoped<IScaleSeed, HubScale>();
        services.AddScoped<FormerAddresses>().Configure<MvcOptions>(mvc => mvc.Filters.AddService<FormerAddresses>());
        AccessibilityPart.AddServices(services);
        services.AddScoped<ProjectList>();
        services.AddScoped<SizeReading>().AddScoped<SizeEditor>().AddScoped<SizeErasure>().AddScoped<SizeImport>().AddScoped<IRecordedSizes, RecordedSizes>().AddScoped<IOrganisationPart, SizePart>();
        services.AddNavigation(new NavigationEntry(NavigationArea.Public, 10, new Address("/hubs"), "nav.hubs", typeof(HubsModule)));
    }

    public void BuildModel(ModelBuilder model)
    {
        HubModel.Build(model);
        AccessibilityModel.Build(model);
        SizeModel.Build(model);
    }

    // What was removed, taken back or said before is read only where the history is asked for.
    public IEnumerable<RowFilter> Filters =>
    [
        RowFilter.Of<Decision>(decision => !decision.IsTakenBack),
        RowFilter.Of<FinancingLine>(line => line.PastOf == null && !line.IsRemoved),
        RowFilter.Of<Partnership>(partnership => partnership.PastOf == null && !partnership.IsRemoved),
        RowFilter.Of<Target>(target => target.PastOf == null && !target.IsRemoved),
        RowFilter.Of<SizeFigures>(figures => !figures.IsRemoved),
        RowFilter.Of<Ownership>(ownership => !ownership.IsRemoved),
    ];

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        HubsApi.Map(endpoints);
        ProjectExport.Map(endpoints);
    }
}
