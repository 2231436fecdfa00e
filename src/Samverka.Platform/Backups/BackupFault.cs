namespace Samverka.Platform.Backups;

/// <summary>Why a backup was not made or not restored; nothing has been changed.</summary>
/// <param name="isDamaged">The file is a backup, but no longer what it was made as.</param>
public sealed class BackupFault(string message, bool isDamaged = false) : Exception(message)
{
    public bool IsDamaged { get; } = isDamaged;
}
