using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Samverka.Host.Composition;

/// <summary>Every page says its own address, and it starts with the language; a page that forgets stops the start.</summary>
internal sealed class LanguageInEveryAddress : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var template in model.Selectors.Select(selector => selector.AttributeRouteModel?.Template))
        {
            if (template is null || !template.StartsWith("{lang:lang}", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The page {model.ViewEnginePath} must say @page \"/{{lang:lang}}/…\", not '{template}'.");
            }
        }
    }
}
