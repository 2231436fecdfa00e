using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Editing;
using Samverka.Organisations.Erasing;
using Samverka.Organisations.Generating;
using Samverka.Organisations.Import;
using Samverka.Organisations.Listing;
using Samverka.Organisations.Merging;
using Samverka.Organisations.Records;
using Samverka.Organisations.Registration;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Modules;
using Samverka.Platform.Permissions;
using Samverka.Platform.Generating;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;

namespace Samverka.Organisations;

/// <summary>Who the hubs work with: one record for each organisation of the installation.</summary>
internal sealed class OrganisationsModule : IModule
{
    /// <summary>Register facts: what a hub knows of an organisation besides stands elsewhere.</summary>
    public static readonly Permission Read = new("organisations.read", Role.Coordinator, Role.Adviser, Role.Administrator, Role.FinanceOfficer);

    /// <summary>A person's own record, in the hubs that it has asked.</summary>
    public static readonly Permission SeePersons = new("organisations.see-persons", Role.Coordinator, Role.Adviser);

    public static readonly Permission Edit = new("organisations.edit", Role.Coordinator, Role.Adviser, Role.Administrator);

    /// <summary>
    /// Any hub's coordinator, for the record is the whole installation's: a merge is an alias that rewrites nothing, puts together only what the reader sees
    /// anyway, is audited and undone by the same roles, and is refused where each record has a number of its own.
    /// </summary>
    public static readonly Permission Merge = new("organisations.merge", Role.Administrator, Role.Coordinator);

    public const string ErasePolicy = "organisations.erase";

    /// <summary>For good, and only a record that may be a person's and that nothing rests on.</summary>
    public static readonly Permission Erase = new(ErasePolicy, Role.Coordinator);

    public string Name => "organisations";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Read).AddSingleton(SeePersons).AddSingleton(Edit).AddSingleton(Merge).AddSingleton(Erase);
        services.AddScoped<IOrganisationDirectory, OrganisationDirectory>().AddScoped<IOrganisationRegistration, OrganisationRegistration>().AddScoped<KindByNumber>();
        services.AddScoped<Aliases>().AddScoped<SeenOrganisations>().AddScoped<OrganisationMerge>().AddScoped<OrganisationEditor>().AddScoped<UnitEditor>().AddScoped<Duplicates>().AddScoped<OrganisationErasure>().AddScoped<IOrganisationErasure>(provider => provider.GetRequiredService<OrganisationErasure>()).AddScoped<OrganisationList>().AddScoped<IRegisterFacts, RegisterFacts>();
        services.AddScoped<OrganisationImport>().AddScoped<IDemoSeed, OrganisationSeed>().AddScoped<IScaleSeed, OrganisationScale>();
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Staff, 40, new Address("/organisations"), "nav.organisations", typeof(OrganisationsModule), reader => reader.MaySomewhere(Read)));
    }

    public void BuildModel(ModelBuilder model) => OrganisationModel.Build(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => OrganisationExport.Map(endpoints);
}
