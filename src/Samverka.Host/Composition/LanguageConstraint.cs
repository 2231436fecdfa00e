using Samverka.Kernel;

namespace Samverka.Host.Composition;

internal sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        Language.Parse(values[routeKey]?.ToString()) is not null;
}
