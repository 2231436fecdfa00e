namespace Samverka.Platform.Keeping;

/// <summary>Something that this process keeps in memory of rows of one type, or of that and others.</summary>
public abstract class KeptRows
{
    internal abstract Type Row { get; }

    /// <summary>Types whose rows it is made of too.</summary>
    internal abstract IReadOnlyList<Type> Also { get; }

    /// <summary>The name under which the other processes hear of changes.</summary>
    internal string Stamp => $"rows:{Row.Name}";

    internal abstract void Forget();
}
