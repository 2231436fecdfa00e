using System.Text;
using Samverka.Host.CommandLine;
using Samverka.IntegrationTests.Failure;
using Samverka.Platform.Database;

namespace Samverka.IntegrationTests.Operation;

/// <summary>One line to the program, as an operator writes it, run in this process: a process of its own spends its first seconds compiling. <see cref="RealProgram"/> has those.</summary>
internal static class OperatorLine
{
    private static readonly Heard Output = new(Console.Out), Errors = new(Console.Error);

    static OperatorLine()
    {
        Console.SetOut(Output);
        Console.SetError(Errors);
    }

    public static Task<(int Exit, string Output, string Errors)> Run(DatabaseAddress database, string data, params string[] words) => Listen([.. words, .. RealProgram.Installation(database, data)]);

    public static async Task<int> Exit(DatabaseAddress database, string data, params string[] words) => (await Run(database, data, words)).Exit;

    // In a method of its own, so that what listens is forgotten where it returns.
    private static async Task<(int Exit, string Output, string Errors)> Listen(string[] words)
    {
        var (output, errors) = (Output.Listen(), Errors.Listen());
        var exit = await CommandTree.Run(words);
        return (exit, output.ToString(), errors.ToString());
    }

    /// <summary>The console; what a line says goes to whoever runs it, also when several run at once.</summary>
    private sealed class Heard(TextWriter console) : TextWriter
    {
        private readonly AsyncLocal<StringWriter?> _listening = new();

        public override Encoding Encoding => console.Encoding;

        private TextWriter Now => _listening.Value ?? console;

        public StringWriter Listen() => _listening.Value = new StringWriter { NewLine = "\n" };

        public override void Write(char value) => Now.Write(value);

        public override void Write(string? value) => Now.Write(value);

        public override void WriteLine(string? value) => Now.WriteLine(value);

        public override void Flush() => Now.Flush();
    }
}
