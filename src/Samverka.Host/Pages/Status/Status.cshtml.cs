using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Status;

/// <summary>What is said when a page is not there or not for the reader.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StatusModel : SamverkaPage
{
    public int Code { get; private set; }

    public string Kind => Code switch
    {
        403 => "forbidden",
        404 => "missing",
        _ => "other",
    };

    public void OnGet(int code) => Code = code;

    public void OnPost(int code) => Code = code;
}
