namespace Samverka.Testing.Databases;

/// <summary>Everything a test run writes, in one folder of the system's temporary folder; deleted when the process ends.</summary>
public static class RunFolder
{
    private static readonly string Root = Create();

    /// <summary>A path in the folder whose name nobody else has.</summary>
    public static string NewPath(string ending = "") => Path.Combine(Root, Path.GetRandomFileName().Replace(".", "") + ending);

    /// <summary>A new empty folder.</summary>
    public static string NewFolder() => Directory.CreateDirectory(NewPath()).FullName;

    private static string Create()
    {
        var root = Path.Combine(Path.GetTempPath(), $"samverka-tests-{Environment.ProcessId}-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(root);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(root);
        return root;
    }

    // A server that is just stopping may still write its last file.
    private static void Delete(string root)
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
