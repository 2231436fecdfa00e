using MimeKit;
using Samverka.Testing.Databases;

namespace Samverka.Testing.Mail;

/// <summary>A real SMTP server (python3-aiosmtpd) that puts what it takes into a mail folder. One is shared by the run; a test of a server that is down starts its own.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private const string Script = """
        set -eu
        trap '' INT
        port=$1 folder=$2
        for python in python3 /usr/bin/python3 none; do "$python" -c 'import aiosmtpd' 2>/dev/null && break; done
        [ "$python" != none ] || { echo 'python3-aiosmtpd is not installed (Debian: apt-get install python3-aiosmtpd)' >&2; exit 1; }
        "$python" -m aiosmtpd -n -l "127.0.0.1:$port" -c aiosmtpd.handlers.Mailbox "$folder" >/dev/null 2>"$folder.log" &
        server=$!
        for _ in $(seq 200); do
          if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo ready; break; fi
          kill -0 $server || { cat "$folder.log" >&2; exit 1; }
          sleep 0.05
        done
        cat >/dev/null
        kill $server
        """;

    private static readonly SemaphoreSlim Gate = new(1);
    private static SmtpServer? _shared;

    private readonly Guarded _process;
    private readonly string _folder;

    private SmtpServer(Guarded process, int port, string folder) => (_process, Port, _folder) = (process, port, folder);

    public int Port { get; }

    /// <summary>On a free port, or on the one given to come back after having been away.</summary>
    public static async Task<SmtpServer> Start(int? port = null)
    {
        var (chosen, folder) = (port ?? FreePort.Take(), RunFolder.NewPath());
        return new SmtpServer(await Guarded.Start("The SMTP server", Script, chosen.ToString(), folder), chosen, folder);
    }

    /// <summary>What it has taken so far, oldest first.</summary>
    public IReadOnlyList<MimeMessage> Taken() =>
        [.. new DirectoryInfo(Path.Combine(_folder, "new")).EnumerateFiles().OrderBy(file => file.LastWriteTimeUtc).Select(file => MimeMessage.Load(file.FullName))];

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    internal static async Task<SmtpServer> Shared()
    {
        await Gate.WaitAsync();
        try
        {
            return _shared ??= await Start();
        }
        finally
        {
            Gate.Release();
        }
    }

    internal static async Task StopShared()
    {
        if (_shared is not null) await _shared.DisposeAsync();
        _shared = null;
    }
}
