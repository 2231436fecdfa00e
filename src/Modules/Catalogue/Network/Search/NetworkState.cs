namespace Samverka.Catalogue.Network.Search;

/// <summary>Which batches the network consists of: changes with each import and each undo. AsOf is the month the catalogue was taken out, null when there is none.</summary>
internal sealed record NetworkState(DateTime? ChangedAt, int Applied, int Undone, DateOnly? AsOf);

/// <summary>The network at one moment.</summary>
internal sealed record NetworkNow(NetworkIndex Index, NetworkState State);
