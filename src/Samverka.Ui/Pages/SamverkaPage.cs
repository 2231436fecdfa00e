using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Layout;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Pages;

/// <summary>The base of every page model: the reader's language, the answer to wrong input, and a word of thanks on the next page.</summary>
public abstract class SamverkaPage : PageModel
{
    public Language Language { get; } = Language.Current;

    /// <summary>The same page with status 422, what was typed, and each error by its field in the reader's language.</summary>
    protected IActionResult Invalid(IEnumerable<FieldError> errors)
    {
        var all = errors.ToList();
        var texts = HttpContext.RequestServices.GetRequiredService<IStringLocalizerFactory>().Create(GetType());
        foreach (var error in all) ModelState.AddModelError(error.Field, texts[error.Key, error.Arguments]);
        FormState.Remember(HttpContext, all.Select(error => error.Field));
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    /// <summary>The same page with status 409: somebody else has changed in the meantime what was to be changed here.</summary>
    protected IActionResult Collided()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    /// <summary>Asked for too often: the same page with status 429, what was typed, and when to try again.</summary>
    protected IActionResult TooOften(TimeSpan wait)
    {
        Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        ModelState.AddModelError("", UiText.Of("ui.too-often", Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes))));
        var page = Page();
        page.StatusCode = StatusCodes.Status429TooManyRequests;
        return page;
    }

    /// <summary>On to another page of ours, in the same language.</summary>
    protected IActionResult RedirectTo(Address address) => LocalRedirect(address.In(Language));

    /// <summary>One sentence shown once, on the next page that the reader sees.</summary>
    protected void Flash(string message) => TempData[LayoutData.FlashKey] = message;
}
