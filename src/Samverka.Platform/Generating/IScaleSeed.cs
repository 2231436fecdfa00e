namespace Samverka.Platform.Generating;

/// <summary>A module's share of a generated database for measurements. Each module writes its own tables only, lower floors first.</summary>
public interface IScaleSeed
{
    /// <summary>The module's floor.</summary>
    int Order { get; }

    /// <summary>Generating is refused unless every module says so.</summary>
    Task<bool> IsEmpty(CancellationToken cancellation);

    Task Seed(ScaleRun run, CancellationToken cancellation);
}
