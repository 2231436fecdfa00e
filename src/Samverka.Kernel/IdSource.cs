namespace Samverka.Kernel;

/// <summary>The only maker of ids: version 7 GUIDs at the clock's time, so that new rows land at the end of an index.</summary>
public class IdSource(TimeProvider clock)
{
#pragma warning disable RS0030 // the one place that may
    public virtual Guid New() => Guid.CreateVersion7(clock.GetUtcNow());
#pragma warning restore RS0030

    public TId New<TId>()
        where TId : struct, ITypedId<TId> => TId.From(New());
}
