namespace Samverka.Platform.Mail;

/// <summary>Whose name a letter may begin with, when anybody may have typed it and the address has not been proved.</summary>
public static class Greeting
{
    private const int Longest = 80;

    /// <summary>False for what could be an advertisement: long, or with an address in it.</summary>
    public static bool IsName(string typed) =>
        typed.Length <= Longest && typed.IndexOfAny(['/', '@', ':', '\n', '\r']) < 0 && !typed.Contains("www.", StringComparison.OrdinalIgnoreCase);
}
