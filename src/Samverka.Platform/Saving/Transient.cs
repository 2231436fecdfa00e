using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Samverka.Platform.Saving;

/// <summary>Faults after which a command may simply be run again: a busy SQLite file, a deadlock or a serialization failure.</summary>
internal static class Transient
{
    public static bool Is(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => true,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        DbUpdateException { InnerException: { } inner } => Is(inner),
        _ => false,
    };
}
