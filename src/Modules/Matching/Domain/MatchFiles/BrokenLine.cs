namespace Samverka.Matching.Domain.MatchFiles;

/// <param name="Number">Counted from 1, empty lines included.</param>
internal sealed record BrokenLine(string File, int Number, string Fault)
{
    public override string ToString() => $"{File}: line {Number}: {Fault}";
}
