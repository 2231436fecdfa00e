namespace Samverka.Kernel;

/// <summary>What came of reading a form: a command, or all that is wrong with it at once.</summary>
public abstract record Parsed<T>
{
    private Parsed()
    {
    }

    public sealed record Valid(T Value) : Parsed<T>;

    /// <summary>Never empty; in the order of the form.</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : Parsed<T>;
}
