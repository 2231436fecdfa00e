namespace Samverka.Platform.Memory;

/// <summary>Something that this process keeps in memory of rows of one type.</summary>
internal interface IKept
{
    Type Row { get; }

    /// <summary>The name under which the other processes hear of changes.</summary>
    string Stamp { get; }

    void Forget();
}
