using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Api;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Files;
using Samverka.Catalogue.Offerings.Generating;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Catalogue.Offerings.Seed;
using Samverka.Catalogue.Pages.FindOfferings;
using Samverka.Catalogue.Pages.KeepOfferings;
using Samverka.Hubs.Contracts;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Generating;
using Samverka.Platform.Jobs;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;
using Samverka.Ui.Parts;

namespace Samverka.Catalogue.Offerings;

/// <summary>What hubs offer: the half of the module that the hubs themselves write.</summary>
internal static class OfferingsPart
{
    public static Permission Edit { get; } = new("offerings.edit", Role.Coordinator, Role.Adviser, Role.Partner);

    public static Permission Publish { get; } = new("offerings.publish", Role.Coordinator);

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<IOfferingDirectory, OfferingDirectory>().AddScoped<IOrganisationUse, UseInOfferings>();
        services.AddScoped<OfferingDesk>().AddScoped<OfferingEditing>().AddScoped<OfferingSteps>().AddScoped<ReviewLetters>().AddScoped<PriceSetting>();
        // Often enough that midnight in Stockholm is never missed by much.
        services.AddScoped<EndingReminder>().AddLoop<EndingReminder>(TimeSpan.FromHours(1), (reminder, cancellation) => reminder.Run(cancellation));
        services.AddScoped<OfferingExpiry>().AddLoop<OfferingExpiry>(TimeSpan.FromHours(1), (expiry, cancellation) => expiry.Run(cancellation));
        services.AddScoped<OfferingScope>().AddScoped<ProviderTie>().AddScoped<OfferingFile>().AddScoped<OfferingImport>();
        services.AddScoped<StandingOfferings>().AddScoped<BatchReading>().AddScoped<BatchUndo>().AddScoped<BatchShelf>().AddScoped<IPagePart, EndingOfferingsPart>().AddScoped<IPagePart, ReviewOfferingsPart>();
        services.AddWatch<OfferingChanged, OfferingWatch>().AddReaction<OrganisationChanged, ProviderNames>();
        services.AddSingleton<OfferingCache>().AddSingleton<ShownOfferings>().AddScoped<OfferingRows>().AddScoped<OfferingLoading>().AddScoped<OfferingSearch>().AddScoped<Api.OfferingQuestion>().AddScoped<OfferingReading>().AddScoped<OfferingWords>().AddScoped<IHubFrontPart, HubOfferingsPart>();
        services.AddScoped<IDemoSeed, OfferingSeed>().AddScoped<IScaleSeed, OfferingScale>();
        services.AddSingleton(Edit).AddSingleton(Publish);
        services.AddNavigation(new NavigationEntry(NavigationArea.Public, 5, new Address("/offerings"), "nav.offerings", typeof(CatalogueModule)));
        services.AddNavigation(new NavigationEntry(NavigationArea.Staff, 40, new Address("/my-work/offerings"), "nav.offerings-work", typeof(CatalogueModule), reader => reader.MaySomewhere(Edit)));
    }

    public static void BuildModel(ModelBuilder model) => OfferingModel.Build(model);

    public static void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        OfferingsApi.Map(endpoints);
        OfferingExport.Map(endpoints);
        OfferingWorkExport.Map(endpoints);
    }
}
