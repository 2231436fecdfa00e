using Samverka.Kernel;

namespace Samverka.Applications.Talks;

internal sealed record BookTalk(Guid Slot, string Name, string Email, string? Phone, string? Need, Language Language);

/// <summary>The booking of a talk as typed.</summary>
internal sealed record BookTalkForm
{
    public string? Slot { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Need { get; init; }

    public Parsed<BookTalk> Parse(Language language)
    {
        var f = new FieldReader();
        var slot = Guid.TryParse(Slot, out var id) ? id : Guid.Empty;
        f.Check(slot != Guid.Empty, nameof(Slot), "talk.slot.missing");
        var name = f.Required(Name, nameof(Name), "talk.name.missing", TalkBooking.NameMaxLength);
        var email = f.Email(Email, nameof(Email), "talk.email.missing", "talk.email.malformed");
        var phone = f.Phone(Phone, nameof(Phone), "apply.phone.malformed", TalkBooking.PhoneMaxLength);
        var need = f.Optional(Need, nameof(Need), TalkBooking.NeedMaxLength);
        return f.Result(() => new BookTalk(slot, name, email, phone, need, language));
    }
}
