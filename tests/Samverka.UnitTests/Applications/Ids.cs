using Microsoft.Extensions.Time.Testing;
using Samverka.Kernel;

namespace Samverka.UnitTests.Applications;

/// <summary>Ids that nobody else has.</summary>
internal static class Ids
{
    private static readonly IdSource Source = new(new FakeTimeProvider());

    public static Guid New() => Source.New();
}
