using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Organisations.Contracts;

/// <summary>One thing an organisation takes part in: where it is read about, and the part it has there.</summary>
public sealed record Engagement(LocalText Title, string Part, LocalText? Unit, Address Address);
