using System.Runtime.CompilerServices;

namespace Samverka.Testing.Apps;

/// <summary>All tests are one visitor, so that the limit on a visitor's letters is lifted, in programs of their own too; the one on addresses stays.</summary>
internal static class ManyLetters
{
    [ModuleInitializer]
    internal static void Allow() => Environment.SetEnvironmentVariable("MailLimit__PerVisitor", "1000000");
}
