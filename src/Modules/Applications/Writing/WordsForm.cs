namespace Samverka.Applications.Writing;

/// <summary>What a customer writes on an own request, as typed.</summary>
internal sealed record WordsForm
{
    public string? Words { get; init; }

    /// <summary>What the words are to be called, so that a form that is sent twice says them once.</summary>
    public Guid Made { get; init; }
}
