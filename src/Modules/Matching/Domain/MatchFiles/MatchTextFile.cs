using System.Text;
using System.Text.Json;

namespace Samverka.Matching.Domain.MatchFiles;

/// <summary>
/// Reads JSON lines of <c>{"id", "text", "lang"}</c>. UTF-8 with or without a byte order mark, LF or CRLF; blank lines are passed over;
/// an empty text is allowed and simply finds nothing. Every broken line is told, not only the first.
/// </summary>
internal sealed class MatchTextFile(string file)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly List<MatchText> _texts = [];
    private readonly List<BrokenLine> _broken = [];
    private readonly Dictionary<string, int> _lineOf = new(StringComparer.Ordinal);

    public IReadOnlyList<MatchText> Texts => _texts;

    public IReadOnlyList<BrokenLine> Broken => _broken;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MatchTextFile Read(string path)
    {
        var read = new MatchTextFile(path);
        read.ReadAll(File.ReadAllBytes(path));
        return read;
    }

    public void ReadAll(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(ByteOrderMark))
            content = content[ByteOrderMark.Length..];
        int number = 0;
        foreach (Range range in content.Split((byte)'\n'))
            ReadLine(content[range], ++number);
    }

    private void ReadLine(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            string text = Strict.GetString(line);
            if (!string.IsNullOrWhiteSpace(text))
                Keep(MatchLine.Parse(text), number);
        }
        catch (DecoderFallbackException)
        {
            Refuse(number, "is not UTF-8");
        }
        catch (JsonException wrong)
        {
            Refuse(number, wrong.LineNumber is null ? wrong.Message : $"is not JSON (near byte {wrong.BytePositionInLine})");
        }
    }

    private void Keep(MatchText text, int number)
    {
        if (_lineOf.TryAdd(text.Id, number))
            _texts.Add(text);
        else
            Refuse(number, $"the id {JsonSerializer.Serialize(text.Id)} stands on line {_lineOf[text.Id]} too");
    }

    private void Refuse(int number, string fault) => _broken.Add(new BrokenLine(file, number, fault));
}
