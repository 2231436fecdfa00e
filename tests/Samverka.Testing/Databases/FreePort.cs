using System.Net;
using System.Net.Sockets;

namespace Samverka.Testing.Databases;

/// <summary>A port that nobody listens on right now.</summary>
public static class FreePort
{
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
