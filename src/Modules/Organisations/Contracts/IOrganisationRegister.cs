namespace Samverka.Organisations.Contracts;

/// <summary>A public register outside the system. What it answers may be shown to anyone and tells nothing of who is known here.</summary>
public interface IOrganisationRegister
{
    /// <summary>False where the installation has no register: the reader types the name.</summary>
    bool IsConnected { get; }

    /// <summary>Null when the register does not know the number (as digits), or cannot be reached.</summary>
    Task<RegisterFacts?> Look(string number, CancellationToken cancellation);
}
