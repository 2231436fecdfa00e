using Microsoft.AspNetCore.Identity;
using Samverka.Kernel;

namespace Samverka.Platform.Identity;

/// <summary>A person who works in the system: staff of a hub, a partner or a funder. Customers have no account; they come by mail link.</summary>
public sealed class SamverkaUser : IdentityUser<Guid>
{
    public const int NameMaxLength = 200;

    public required string Name { get; set; }

    /// <summary>That of the page where the person last signed in; letters from the system follow it.</summary>
    public Language Language { get; set; }

    /// <summary>Those that the person does not want; all others are sent.</summary>
    public LetterKinds LettersOff { get; set; }

    /// <summary>Made by the demo seed; a production start refuses while one exists.</summary>
    public bool IsDemo { get; init; }

    public bool Wants(LetterKinds letter) => (LettersOff & letter) == 0;
}
