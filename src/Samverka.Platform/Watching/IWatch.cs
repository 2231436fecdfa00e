namespace Samverka.Platform.Watching;

/// <summary>
/// Something that each process keeps in memory of records: made right after the start and made anew in every process after an event it watches, whoever published it.
/// Many events in a row are one refresh. A reaction, in contrast, runs once for each event, in one process.
/// </summary>
public interface IWatch
{
    Task Refresh(CancellationToken cancellation);
}
