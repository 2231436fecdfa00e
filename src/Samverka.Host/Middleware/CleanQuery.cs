namespace Samverka.Host.Middleware;

/// <summary>A NUL in an address is typed by nobody, and PostgreSQL refuses it in a text: it counts as not written.</summary>
internal sealed class CleanQuery(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        if (context.Request.QueryString.Value is { } query && query.Contains("%00", StringComparison.Ordinal))
        {
            context.Request.QueryString = new QueryString(query.Replace("%00", "", StringComparison.Ordinal));
        }

        return next(context);
    }
}
