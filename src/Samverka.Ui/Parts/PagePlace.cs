namespace Samverka.Ui.Parts;

/// <summary>The composite pages that modules fill.</summary>
public enum PagePlace
{
    Start,
    MyPages,
    MyWork,
}
