using Samverka.Platform.Database;

namespace Samverka.Platform.Saving;

/// <summary>Something that joins every save: before it is written, in the same transaction, or right after the commit.</summary>
internal interface ISaveStep
{
    void BeforeSave(SamverkaDb db, Change change)
    {
    }

    void AfterCommit()
    {
    }
}
