namespace Samverka.Hubs.Records;

/// <summary>The numbers are stored.</summary>
internal enum FinancingForm
{
    NotPublished = 0,
    Cash = 1,
    InKind = 2,
}
