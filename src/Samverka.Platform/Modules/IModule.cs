using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Platform.CommandLine;

namespace Samverka.Platform.Modules;

/// <summary>The only entry point of a module. Modules are discovered from the assemblies beside the program, never listed.</summary>
public interface IModule
{
    /// <summary>One lower-case word: the schema on PostgreSQL, the table prefix on SQLite.</summary>
    string Name { get; }

    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Adds the module's entity types; table names without the module's name.</summary>
    void BuildModel(ModelBuilder model);

    /// <summary>Which of its rows a query does not see unless it asks for all; stands beside the model, since one that is made ahead cannot hold it.</summary>
    IEnumerable<RowFilter> Filters => [];

    /// <summary>What the module adds to the program's command line.</summary>
    IEnumerable<Command> Commands(CommandHost host) => [];

    /// <summary>Maps the module's JSON endpoints; pages map themselves.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
