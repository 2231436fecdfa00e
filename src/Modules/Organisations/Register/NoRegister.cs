using Samverka.Organisations.Contracts;

namespace Samverka.Organisations.Register;

/// <summary>An installation without a register: nothing fills in by itself.</summary>
internal sealed class NoRegister : IOrganisationRegister
{
    public bool IsConnected => false;

    public Task<RegisterFacts?> Look(string number, CancellationToken cancellation) => Task.FromResult<RegisterFacts?>(null);
}
