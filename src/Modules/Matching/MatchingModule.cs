using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Catalogue.Contracts;
using Samverka.Matching.Answering;
using Samverka.Matching.CommandLine;
using Samverka.Matching.Pages.Answers;
using Samverka.Platform.CommandLine;
using Samverka.Platform.Modules;
using Samverka.Platform.Outbox;

namespace Samverka.Matching;

internal sealed class MatchingModule : IModule
{
    public string Name => "matching";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<MatchingLanguage>().AddSingleton<AnswerIndex>().AddSingleton<Places>().AddSingleton<IndexDocuments>().AddSingleton<IOfferingWordSearch, OfferingWordSearch>();
        services.AddScoped<Answerer>().AddScoped<ReasonWords>().AddScoped<OrderWords>().AddScoped<HubWords>();
        services.AddWatch<OfferingChanged, IndexRefresh>().AddWatch<NetworkChanged, IndexRefresh>();
    }

    public IEnumerable<Command> Commands(CommandHost host) => new MatchCommand().Commands(host);

    // The index is derived and lives in memory; nothing of it is stored.
    public void BuildModel(ModelBuilder model)
    {
    }
}
