namespace Samverka.Platform.Imports;

/// <summary>How far a batch has come; the numbers are stored.</summary>
public enum ImportStatus
{
    Preview = 0,
    Applied = 1,
    Undone = 2,
}
