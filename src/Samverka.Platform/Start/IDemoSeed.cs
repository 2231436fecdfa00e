namespace Samverka.Platform.Start;

/// <summary>What a module puts into an empty database for the try-out. Runs in floor order, so that lower modules' rows are there.</summary>
public interface IDemoSeed
{
    /// <summary>The module's floor.</summary>
    int Order { get; }

    Task Seed(CancellationToken cancellation);
}
