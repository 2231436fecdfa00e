using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Applications.BreakGlass;
using Samverka.Applications.Contracts;
using Samverka.Applications.Data;
using Samverka.Applications.Demo;
using Samverka.Applications.Domain;
using Samverka.Applications.Generating;
using Samverka.Applications.OwnCopy;
using Samverka.Applications.Pages.MyPages;
using Samverka.Applications.Pages.Triage;
using Samverka.Applications.Readers;
using Samverka.Applications.Representing;
using Samverka.Applications.Sending;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Applications.Writing;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Generating;
using Samverka.Platform.Jobs;
using Samverka.Platform.Keeping;
using Samverka.Platform.Modules;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;
using Samverka.Ui.Parts;

namespace Samverka.Applications;

internal sealed class ApplicationsModule : IModule
{
    public string Name => "applications";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Sender>().AddScoped<ReceiptWriter>().AddScoped<SentApplications>().AddScoped<DraftLinkSender>().AddScoped<KnownApplicants>().AddScoped<IAskersSector, AskersSectors>().AddSingleton<AboutChoices>();
        services.AddReaction<ApplicationSent, NewRequestLetters>().AddLoop<NewRequestLetters>(TimeSpan.FromMinutes(1), (letters, cancellation) => letters.Run(cancellation));
        services.AddScoped<Triager>().AddScoped<MoveLetter>().AddScoped<StaffLetters>().AddScoped<IDuties, AdviserDuties>().AddScoped<ApplicationErasure>().AddScoped<TriageQuery>().AddScoped<StaffNames>().AddKept<Application, ApplicationCounts>();
        services.AddScoped<CustomerWriter>().AddScoped<WordsDrafts>().AddScoped<WordsLetters>().AddLoop<WordsLetters>(TimeSpan.FromMinutes(1), (letters, cancellation) => letters.Run(cancellation)).AddScoped<IPagePart, WroteToUsPart>();
        services.AddScoped<IOrganisationUse, UseInApplications>().AddScoped<IOrganisationPart, RequestsOfOrganisation>();
        services.AddSingleton<NotedToday>().AddScoped<ReadLog>();
        services.AddScoped<CopyReading>().AddScoped<OwnOrganisations>().AddScoped<IPagePart, OwnOrganisationsPart>().AddScoped<IPagePart, OwnCopyPart>().AddScoped<IPagePart, MyApplicationsPart>().AddScoped<IPagePart, NewApplicationsPart>().AddScoped<IPagePart, InHandPart>();
        services.AddScoped<IDemoSeed, DemoApplications>().AddScoped<IScaleSeed, ApplicationScale>();
        services.AddSingleton(ApplicationsPermissions.TriagePermission).AddSingleton(ApplicationsPermissions.ErasePermission).AddSingleton(ApplicationsPermissions.BreakGlassPermission).AddScoped<GlassBreaking>();
        TalksPart.AddServices(services);
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Administration, 80, Pages.BreakGlass.BreakGlassModel.Here, "nav.break-glass", typeof(ApplicationsModule), user => user.MaySomewhere(ApplicationsPermissions.BreakGlassPermission)));
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Staff, 20, new Address("/applications"), "nav.applications", typeof(ApplicationsModule), user => user.MaySomewhere(ApplicationsPermissions.TriagePermission)));
    }

    public void BuildModel(ModelBuilder model)
    {
        ApplicationsModel.Build(model);
        TalksModel.Build(model);
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => CopyDownload.Map(endpoints);
}
