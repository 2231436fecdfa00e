using Samverka.Kernel;

namespace Samverka.Applications.Domain;

/// <summary>Something done with an application beside deciding on it: by whom, seen at which version, with what words for the customer and for the hub.</summary>
/// <param name="Adviser">Who has it from now on, where it is handed over.</param>
internal sealed record Deed(HistoryStep Step, Actor By, int SeenVersion, string? Message, string? InternalNote, Guid? Adviser = null);
