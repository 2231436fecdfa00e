using Microsoft.Extensions.DependencyInjection;
using Samverka.Platform.Outbox;

namespace Samverka.Platform.Memory;

public static class KeptRegistration
{
    /// <summary>One value for each type of row and value; it is made by the first who asks for it.</summary>
    public static IServiceCollection AddKept<TRow, TValue>(this IServiceCollection services)
        where TValue : class
    {
        var kept = new Kept<TRow, TValue>();
        services.AddSingleton(kept).AddSingleton<IKept>(kept).AddScoped<KeptWatch<TRow, TValue>>();
        return services.AddSingleton(new Watched(((IKept)kept).Stamp, typeof(KeptWatch<TRow, TValue>)));
    }
}
