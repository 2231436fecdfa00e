using Samverka.Ui.Addresses;

namespace Samverka.Ui;

/// <summary>What an installation may call itself where no hub's own front is shown.</summary>
public sealed class UiOptions
{
    public string InstallationName { get; set; } = "Samverka";

    /// <summary>Where a try-out shows its letters, said on every page; null outside a try-out.</summary>
    public Address? TryOutMail { get; set; }
}
