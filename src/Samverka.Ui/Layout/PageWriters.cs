using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;

namespace Samverka.Ui.Layout;

/// <summary>Sends a page in one piece: it is made whole before it is written, and each further piece costs another way to the network and back.</summary>
internal sealed class PageWriters : IHttpResponseStreamWriterFactory
{
    // Characters, which is what nearly every page has room in; a longer one goes in several pieces.
    private const int Room = 64 * 1024;

    public TextWriter CreateWriter(Stream stream, Encoding encoding) => new HttpResponseStreamWriter(stream, encoding, Room, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
}
