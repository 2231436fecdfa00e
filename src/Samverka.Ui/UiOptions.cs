namespace Samverka.Ui;

/// <summary>What an installation may call itself where no hub's own front is shown.</summary>
public sealed class UiOptions
{
    public string InstallationName { get; set; } = "Samverka";
}
