using Microsoft.Extensions.DependencyInjection;
using Samverka.Platform.Watching;

namespace Samverka.Platform.Keeping;

/// <summary>How a module says that it keeps in memory what is made of all rows of a type.</summary>
public static class KeptRegistration
{
    /// <summary>One value for each type of row and value; it is made by the first who asks for it.</summary>
    /// <param name="also">Types of rows that it is made of besides.</param>
    public static IServiceCollection AddKept<TRow, TValue>(this IServiceCollection services, params IReadOnlyList<Type> also)
        where TValue : class
    {
        var kept = new Kept<TRow, TValue>(also);
        services.AddSingleton(kept).AddSingleton<KeptRows>(kept).AddScoped<KeptWatch<TRow, TValue>>();
        return services.AddSingleton(new Watched(kept.Stamp, typeof(KeptWatch<TRow, TValue>)));
    }
}
