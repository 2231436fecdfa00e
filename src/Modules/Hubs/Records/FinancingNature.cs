namespace Samverka.Hubs.Records;

/// <summary>Whose money it is, which decides whether it counts as State aid; the numbers are stored.</summary>
internal enum FinancingNature
{
    EuCentral = 0,
    EuStructural = 1,
    National = 2,
    Regional = 3,
    Municipal = 4,
    Private = 5,
}
