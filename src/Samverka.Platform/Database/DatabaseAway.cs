using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samverka.Platform.Database;

/// <summary>Tells a database that cannot be reached just now from a fault of ours.</summary>
public static class DatabaseAway
{
    public static bool Is(Exception? fault) => fault switch
    {
        null => false,
        DbException { IsTransient: true } or SocketException or TimeoutException => true,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => true,
        NpgsqlException and not PostgresException => true,
        SqliteException { SqliteErrorCode: 5 or 6 or 10 or 14 } => true,
        _ => Is(fault.InnerException),
    };
}
