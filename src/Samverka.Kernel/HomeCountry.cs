namespace Samverka.Kernel;

/// <summary>The country whose registers, municipalities and industry codes the program knows. Where somebody has chosen a country, theirs is used.</summary>
public static class HomeCountry
{
    /// <summary>As the list of countries writes it.</summary>
    public const string Code = "SE";
}
