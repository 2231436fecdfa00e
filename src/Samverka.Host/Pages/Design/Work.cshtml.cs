using Microsoft.AspNetCore.Authorization;
using Samverka.Kernel;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Design;

/// <summary>A dense page for staff, with made-up content.</summary>
[AllowAnonymous]
public sealed class WorkModel : SamverkaPage
{
    public string Say(string swedish, string english) => new LocalText(swedish, english).In(Language);
}
