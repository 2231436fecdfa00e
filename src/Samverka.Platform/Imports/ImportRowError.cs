using System.Text.Json;

namespace Samverka.Platform.Imports;

/// <summary>Why a row of a batch was refused: where it stands and the key of a text with its arguments, so that it is said in the reader's language.</summary>
public sealed class ImportRowError
{
    public required Guid BatchId { get; init; }

    public required int Number { get; init; }

    public required int Line { get; init; }

    /// <summary>The column's heading in the file; empty when the whole row is at fault.</summary>
    public required string Column { get; init; }

    public required string Key { get; init; }

    public required string ArgumentsJson { get; init; }

    public static ImportRowError Of(Guid batch, int number, RowFault fault) => new()
    {
        BatchId = batch,
        Number = number,
        Line = fault.Line,
        Column = fault.Column,
        Key = fault.Key,
        ArgumentsJson = JsonSerializer.Serialize(fault.Arguments),
    };

    public RowFault Fault => new(Line, Column, Key, JsonSerializer.Deserialize<string[]>(ArgumentsJson)!);
}
