using Samverka.Platform.Start;

namespace Samverka.Vocabularies.Crosswalks;

internal sealed class OverridesAtStart(OverrideDesk desk) : IStartStep
{
    public int Order => VocabulariesModule.Floor;

    public Task Run(CancellationToken cancellation) => desk.Refresh(cancellation);
}
