using Samverka.Platform.Jobs;

namespace Samverka.Platform.Outbox;

internal sealed class OutboxSignal : Signal;
