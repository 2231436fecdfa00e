using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Kernel;
using Samverka.Matching.Answering;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.MatchFiles;
using Samverka.Platform.CommandLine;

namespace Samverka.Matching.CommandLine;

/// <summary><c>match "text"</c> on the installation's data; <c>match --documents … --queries …</c> on two files, without a database.</summary>
internal sealed class MatchCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Argument<string?> _text = new("text") { Description = "A need in anybody's words", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _documents = new("--documents") { Description = "JSONL of {id, text, lang}", DefaultValueFactory = _ => "" };
    private readonly Option<string> _queries = new("--queries") { Description = "JSONL of {id, text, lang}", DefaultValueFactory = _ => "" };
    private readonly Option<int> _top = new("--top") { Description = "How many per query", DefaultValueFactory = _ => 10 };
    private readonly Option<string> _out = new("--out") { Description = "Where the run is written (TSV)", DefaultValueFactory = _ => "" };

    public IEnumerable<Command> Commands(CommandHost host)
    {
        var command = new Command("match", "Answers a need with what fits, and why.") { _text, _documents, _queries, _top, _out };
        command.SetAction((line, cancellation) => line.GetValue(_text) is { } text
            ? host.Run(line, (services, stop) => Answer(services, text, Console.Out, stop), cancellation)
            : Task.FromResult(Files(line)));
        yield return command;
    }

    private int Files(ParseResult line) =>
        new MatchRun(MatchingData.Load()).Run(
            new MatchOptions(line.GetValue(_documents)!, line.GetValue(_queries)!, line.GetValue(_top), line.GetValue(_out)!), Console.Error);

    private static async Task<int> Answer(IServiceProvider services, string text, TextWriter output, CancellationToken cancellation)
    {
        var language = Language.Current;
        var found = await services.GetRequiredService<Answerer>().Ask(new Question(text, null, null, null, null, false, language), cancellation);
        var words = services.GetRequiredService<ReasonWords>();
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                offerings = found.Offerings.Select(answer => new { id = answer.Offering.Id.Value, title = answer.Offering.Title.In(language), score = answer.Answer.Score, why = words.For(answer.Answer, language), against = words.Against(answer.Answer, language) }),
                hubs = found.Hubs.Select(answer => new { id = answer.Hub.Id.Value, name = answer.Hub.Name, country = answer.Hub.Country, score = answer.Answer.Score, why = words.For(answer.Answer, language), against = words.Against(answer.Answer, language) }),
            },
            Indented));
        return ExitCode.Done;
    }
}
