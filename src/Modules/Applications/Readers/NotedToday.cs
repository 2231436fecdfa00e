namespace Samverka.Applications.Readers;

/// <summary>What this process knows to be noted today, so that opening a page again asks the database nothing.</summary>
internal sealed class NotedToday
{
    private readonly Lock _lock = new();
    private HashSet<(Guid Subject, Guid Reader)> _noted = [];
    private DateOnly _day;

    public bool Has(Guid subject, Guid reader, DateOnly day)
    {
        lock (_lock)
        {
            if (_day != day) (_day, _noted) = (day, []);
            return _noted.Contains((subject, reader));
        }
    }

    public void Add(Guid subject, Guid reader, DateOnly day)
    {
        lock (_lock)
        {
            if (_day == day) _noted.Add((subject, reader));
        }
    }
}
