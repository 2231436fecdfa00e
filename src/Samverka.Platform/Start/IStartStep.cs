namespace Samverka.Platform.Start;

/// <summary>What a module does at every start, after migration and before the first request: bring shipped facts up to date.</summary>
public interface IStartStep
{
    /// <summary>The module's floor.</summary>
    int Order { get; }

    Task Run(CancellationToken cancellation);
}
