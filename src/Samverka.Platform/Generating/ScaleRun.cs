using System.Buffers.Binary;
using Samverka.Kernel;
using Samverka.Platform.Database.Bulk;

namespace Samverka.Platform.Generating;

/// <summary>One generation. Ids follow from stream and number, so that a higher module names a lower one's record without asking for it.</summary>
public sealed class ScaleRun(ScaleSize size, ulong seed, BulkInsert bulk)
{
    private const int Chunk = 1_000;

    public const string Hubs = "hub";
    public const string Users = "user";
    public const string Customers = "customer";
    public const string Organisations = "organisation";
    public const string Offerings = "offering";

    /// <summary>The day up to which everything has happened; never today, or two days would generate two databases.</summary>
    public static readonly DateOnly Day = new(2026, 6, 30);

    private static readonly DateTime FirstId = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public ScaleSize Size => size;

    public BulkInsert Bulk => bulk;

    public Dice Dice(string stream, long number) => new(seed, stream, number);

    public Guid Id(string stream, long number)
    {
        var dice = new Dice(seed, $"id/{stream}", number);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, dice.Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], dice.Next());
        // Version 7: 48 bits of milliseconds, so that these too lie in the order they were made.
        var milliseconds = (ulong)(FirstId - DateTime.UnixEpoch).TotalMilliseconds + (ulong)number;
        for (var place = 0; place < 6; place++) bytes[place] = (byte)(milliseconds >> (40 - (8 * place)));
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    public TId Id<TId>(string stream, long number)
        where TId : struct, ITypedId<TId> => TId.From(Id(stream, number));

    /// <summary>The address of a generated customer; the domain can never receive mail.</summary>
    public static string Email(int customer) => $"kund{customer}@samverka.invalid";

    /// <summary>The numbers of a stream in portions that fit in memory.</summary>
    public static IEnumerable<int[]> Portions(int count) => Enumerable.Range(0, count).Chunk(Chunk);
}
