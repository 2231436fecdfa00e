namespace Samverka.Platform.Outbox;

/// <summary>Something that this process keeps in memory of rows of one type.</summary>
public abstract class KeptRows
{
    internal abstract Type Row { get; }

    /// <summary>The name under which the other processes hear of changes.</summary>
    internal string Stamp => $"rows:{Row.Name}";

    internal abstract void Forget();
}
