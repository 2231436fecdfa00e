using Samverka.Kernel;

namespace Samverka.Applications.Domain;

/// <summary>The last number given in a hub and year; read and raised under the hub's lock.</summary>
internal sealed class ReferenceCounter
{
    public required HubId HubId { get; init; }

    public required int Year { get; init; }

    public int Last { get; private set; }

    public string Next(string prefix) => $"{prefix}-{Year}-{++Last:0000}";
}
