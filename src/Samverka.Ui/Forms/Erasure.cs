using Samverka.Ui.Addresses;

namespace Samverka.Ui.Forms;

/// <summary>An erasure as its page puts it to whoever is about to do it: in plain words what goes and what stays.</summary>
/// <param name="NeedsDecision">An authority erases, and may do so only where a decision on disposal lets it.</param>
/// <param name="Sure">The statement to tick, which names what is erased.</param>
public sealed record Erasure(Address To, Address Back, ErasureForm Form, IReadOnlyList<string> Goes, IReadOnlyList<string> Stays, bool NeedsDecision, string Sure);
