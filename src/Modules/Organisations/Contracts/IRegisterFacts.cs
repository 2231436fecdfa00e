using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>What the register says of an organisation, to be told to the organisation itself.</summary>
public interface IRegisterFacts
{
    /// <summary>In the language being spoken; what is not known is left out. Empty when there is no such organisation.</summary>
    Task<IReadOnlyList<RegisterFact>> Of(OrganisationId id, CancellationToken cancellation);
}

/// <param name="Source">Where it comes from, in words or as a web address; null when that is not known.</param>
public sealed record RegisterFact(string Term, string Value, string? Source, DateOnly? Day);
