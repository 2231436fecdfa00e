using System.Linq.Expressions;

namespace Samverka.Platform.Modules;

/// <summary>Which rows of a kind a query sees that does not ask for all of them (<c>IgnoreQueryFilters</c>): not what was taken back, corrected or removed.</summary>
public sealed record RowFilter
{
    private RowFilter(Type kind, LambdaExpression seen) => (Kind, Seen) = (kind, seen);

    internal Type Kind { get; }

    internal LambdaExpression Seen { get; }

    public static RowFilter Of<T>(Expression<Func<T, bool>> seen)
        where T : class => new(typeof(T), seen);
}
