using System.Text;

namespace Samverka.Platform.Imports;

/// <summary>Which encoding text bytes are in: what a byte order mark says, else UTF-8 where it fits, else Windows-1252.</summary>
internal sealed record TextBytes(string Name, Encoding Encoding, int Skip)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static TextBytes Detect(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new TextBytes("UTF-8 (BOM)", StrictUtf8, 3);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new TextBytes("UTF-16 LE", Encoding.Unicode, 2);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new TextBytes("UTF-16 BE", Encoding.BigEndianUnicode, 2);
        if (content.Contains((byte)0)) throw new ImportFault("import.fault.not-text");
        return IsUtf8(content)
            ? new TextBytes("UTF-8", StrictUtf8, 0)
            : new TextBytes("Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!, 0);
    }

    public TextReader Decode(byte[] content)
    {
        try
        {
            return new StringReader(Encoding.GetString(content, Skip, content.Length - Skip));
        }
        catch (DecoderFallbackException)
        {
            throw new ImportFault("import.fault.not-text");
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> content)
    {
        try
        {
            StrictUtf8.GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
