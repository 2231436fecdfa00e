using Samverka.Kernel;

namespace Samverka.Ui.Forms;

/// <summary>What is asked before something is erased for good: on what ground, and that it is meant.</summary>
public sealed class ErasureForm
{
    public const int GroundMaxLength = 500;

    public string? Ground { get; set; }

    public string? Sure { get; set; }

    /// <summary>The version that the writer has seen, where what is erased has one.</summary>
    public string? Seen { get; set; }

    /// <summary>The ground.</summary>
    public Parsed<string> Parse()
    {
        var f = new FieldReader();
        var ground = f.Required(Ground, nameof(Ground), "erasure.ground.missing", GroundMaxLength);
        f.Check(Sure == "true", nameof(Sure), "erasure.sure.missing");
        return f.Result(() => ground);
    }
}
