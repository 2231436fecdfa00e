using System.Text;
using Samverka.Ui.Layout;

namespace Samverka.UnitTests.Ui;

public sealed class PageWriterTests
{
    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(60_000, 1)]
    [InlineData(200_000, 4)]
    public async Task A_page_goes_to_the_network_in_one_piece_and_only_a_very_long_one_in_several(int length, int pieces)
    {
        using var network = new Pieces();
        await using (var writer = new PageWriters().CreateWriter(network, Encoding.UTF8))
        {
            for (var written = 0; written < length; written += 1_000) await writer.WriteAsync(new string('å', 1_000));
            await writer.FlushAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(2 * length, network.Length);
        Assert.Equal(pieces, network.Count);
    }

    private sealed class Pieces : MemoryStream
    {
        public int Count { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
