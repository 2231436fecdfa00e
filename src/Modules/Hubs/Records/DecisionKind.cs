namespace Samverka.Hubs.Records;

/// <summary>The numbers are stored.</summary>
internal enum DecisionKind
{
    Decision = 0,
    Amending = 1,
}
