using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Drafts;

namespace Samverka.Applications.Writing;

/// <summary>What a customer has begun to write on a request and not sent, kept for the browser as every draft is.</summary>
internal sealed class WordsDrafts(DraftDesk desk, IdSource ids)
{
    // So much more than may be sent, that a text which is too long comes back whole to be shortened.
    private const int MostLetters = 3 * Application.MessageMaxLength;

    /// <summary>The form as it was left; a new one where nothing was, or where it has been sent since.</summary>
    public async Task<WordsForm> Begun(Application application, CancellationToken cancellation)
    {
        var draft = await Find(application, cancellation);
        var made = Guid.TryParse(draft?.Value(nameof(WordsForm.Made)), out var id) ? id : Guid.Empty;
        return draft is null || made == Guid.Empty || application.History.Any(row => row.Id == made)
            ? new WordsForm { Made = ids.New() }
            : new WordsForm { Made = made, Words = draft.Value(nameof(WordsForm.Words)) };
    }

    /// <summary>Whatever any browser has begun on the request, in the caller's transaction.</summary>
    public Task Erase(ApplicationId request, CancellationToken cancellation) => desk.DiscardAll(Kind(request), cancellation);

    public async Task<Draft?> Find(Application application, CancellationToken cancellation) =>
        (await desk.Begun(Kind(application.Id), cancellation)) is [var latest, ..] ? latest : null;

    public async Task Keep(Application application, WordsForm form, CancellationToken cancellation)
    {
        var words = form.Words ?? "";
        await desk.Keep(
            await Find(application, cancellation) ?? await desk.Start(Kind(application.Id), cancellation),
            [
                KeyValuePair.Create<string, string[]>(nameof(WordsForm.Made), [form.Made.ToString()]),
                KeyValuePair.Create<string, string[]>(nameof(WordsForm.Words), [words[..Math.Min(words.Length, MostLetters)]]),
            ],
            cancellation);
    }

    private static string Kind(ApplicationId request) => $"words/{request}";
}
