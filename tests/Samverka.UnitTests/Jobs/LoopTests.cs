using Microsoft.Extensions.Logging.Abstractions;
using Samverka.Platform.Jobs;

namespace Samverka.UnitTests.Jobs;

public sealed class LoopTests
{
    [Fact]
    public async Task A_turn_that_fails_or_is_cut_off_never_ends_the_loop_and_stopping_does()
    {
        using var loop = new Faulty();
        await loop.StartAsync(CancellationToken.None);

        await loop.Turned.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await loop.StopAsync(CancellationToken.None);

        Assert.True(loop.ExecuteTask!.IsCompletedSuccessfully);
    }

    private sealed class Faulty() : Loop(TimeSpan.FromMilliseconds(1), TimeProvider.System, NullLogger.Instance)
    {
        private int _turns;

        public TaskCompletionSource Turned { get; } = new();

        protected override async Task Turn(CancellationToken cancellation)
        {
            switch (++_turns)
            {
                case 1: throw new InvalidOperationException();
                case 2: throw new TaskCanceledException();
                case 3: throw new TimeoutException();
                default:
                    Turned.TrySetResult();
                    await Task.Delay(Timeout.Infinite, cancellation);
                    break;
            }
        }
    }
}
