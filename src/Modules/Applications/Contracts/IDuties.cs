using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Contracts;

/// <summary>What somebody who works at a hub has to do there for its customers, and what becomes of it when they no longer work there.</summary>
public interface IDuties
{
    /// <summary>The roles that have such duties.</summary>
    IReadOnlyList<Role> Roles { get; }

    /// <summary>Requests in hand, those being helped among them, and meetings to come.</summary>
    Task<Duties> Of(Guid person, HubId hub, CancellationToken cancellation);

    /// <summary>Joins the caller's unit of work: the requests in hand are nobody's from now on. Throws as any save when somebody changes one at the same moment.</summary>
    Task Leave(Guid person, HubId hub, Actor by, CancellationToken cancellation);
}

/// <summary>The most pressing first; the counts are of all.</summary>
public sealed record Duties(int RequestCount, IReadOnlyList<Duty> Requests, int TalkCount, IReadOnlyList<Duty> Talks);

/// <summary>One of them, by its reference or its time, and where it is opened by those who may.</summary>
public sealed record Duty(string Text, Address Address);
