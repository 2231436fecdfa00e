using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samverka.IntegrationTests.House;

/// <summary>Hears what a program logs, after the program's own filters.</summary>
internal sealed class Ear : ILoggerProvider
{
    public ConcurrentQueue<LogLine> Said { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Said);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LogLine> said) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Enqueue(new LogLine(category, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}

internal sealed record LogLine(string Category, LogLevel Level, string Text);
