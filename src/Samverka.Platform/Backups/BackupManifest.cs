namespace Samverka.Platform.Backups;

/// <summary>What a backup says of itself: how it is written, when and from what it was made, and what its copy must be found to hold.</summary>
/// <param name="Migration">The newest step of the model that the copy has been through.</param>
/// <param name="Sha256">Of the copy, in hexadecimal.</param>
/// <param name="Rows">How many rows each table of the copy holds, by the table's name in it.</param>
public sealed record BackupManifest(int Format, DateTime MadeAt, string Source, string Migration, long Bytes, string Sha256, IReadOnlyDictionary<string, long> Rows)
{
    public const int CurrentFormat = 1;

    public long AllRows => Rows.Values.Sum();
}
