namespace Samverka.Catalogue.Contracts;

/// <summary>The listings of the European network that are not withdrawn.</summary>
public interface INetworkDirectory
{
    Task<IReadOnlyList<ListingSummary>> All(CancellationToken cancellation);
}
