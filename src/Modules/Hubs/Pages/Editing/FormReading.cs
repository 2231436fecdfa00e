using Samverka.Kernel;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>What came of reading the form: errors, or a way to make a new record and a way to change the one there is.</summary>
internal sealed record FormReading<TRecord>(IReadOnlyList<FieldError> Errors, Func<CancellationToken, Task<TRecord>>? Make, Action<TRecord>? Write)
{
    public static FormReading<TRecord> Of<T>(Parsed<T> read, Func<T, CancellationToken, Task<TRecord>> make, Action<T, TRecord> write) => read switch
    {
        Parsed<T>.Valid { Value: var value } => new FormReading<TRecord>([], cancellation => make(value, cancellation), record => write(value, record)),
        Parsed<T>.Invalid { Errors: var errors } => new FormReading<TRecord>(errors, null, null),
        _ => throw new InvalidOperationException(),
    };
}
