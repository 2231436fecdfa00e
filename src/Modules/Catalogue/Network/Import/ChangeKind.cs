namespace Samverka.Catalogue.Network.Import;

/// <summary>What happens to a listing; the numbers are stored.</summary>
internal enum ChangeKind
{
    New = 0,
    Changed = 1,
    Withdrawn = 2,
}
