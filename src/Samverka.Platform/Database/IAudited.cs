namespace Samverka.Platform.Database;

/// <summary>Marks an entity whose every change is audited; saving one outside the unit of work is refused.</summary>
public interface IAudited;
