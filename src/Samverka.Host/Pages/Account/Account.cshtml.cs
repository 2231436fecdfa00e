using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.Identity;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Account;

/// <summary>One's own account: who one is here, the ways to sign in, and which letters one wants.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class AccountModel(UserManager<SamverkaUser> users, AccountWork accounts, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    private static readonly Permission Hubs = new("", Role.Coordinator, Role.Adviser);
    private static readonly Permission Writers = new("", Role.Coordinator, Role.Adviser, Role.Partner);

    public static Address Here { get; } = new("/account");

    public SamverkaUser Person { get; private set; } = null!;

    public int Keys { get; private set; }

    /// <summary>The kinds that somebody with these roles gets at all.</summary>
    public IReadOnlyList<Choice> Letters => [.. Offered.Select(kind => new Choice(kind.ToString(), texts[$"account.letters.{kind}".ToLowerInvariant()], texts[$"account.letters.{kind}.hint".ToLowerInvariant()]))];

    public IReadOnlyList<string> Wanted => [.. Offered.Where(Person.Wants).Select(kind => kind.ToString())];

    private IEnumerable<LetterKinds> Offered => Enum.GetValues<LetterKinds>().Where(kind => kind switch
    {
        LetterKinds.None => false,
        LetterKinds.Offerings => User.MaySomewhere(Writers),
        _ => User.MaySomewhere(Hubs),
    });

    public async Task<IActionResult> OnGet() => await Open() ? Page() : Forbid();

    public async Task<IActionResult> OnPost(List<string> letter, CancellationToken cancellation)
    {
        if (!await Open()) return Forbid();
        var off = Offered.Aggregate(Person.LettersOff, (sum, kind) => letter.Contains(kind.ToString()) ? sum & ~kind : sum | kind);
        var change = new Change(User.Actor(), "account.letters") { Notes = [new ChangeNote("Letters", Person.Id.ToString(), Told(Person.LettersOff), Told(off))] };
        await accounts.Do(change, Person.Id, user =>
        {
            user.LettersOff = off;
            return users.UpdateAsync(user);
        }, cancellation);
        Flash(texts["account.letters.saved"]);
        return RedirectTo(Here);
    }

    private static Dictionary<string, string?> Told(LetterKinds off) => new() { ["Off"] = ((int)off).ToString(CultureInfo.InvariantCulture) };

    private async Task<bool> Open()
    {
        if (await users.GetUserAsync(User) is not { } user) return false;
        (Person, Keys) = (user, (await users.GetPasskeysAsync(user)).Count);
        return true;
    }
}
