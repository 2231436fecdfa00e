using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Drafts;

namespace Samverka.Applications.Sending;

/// <summary>The whole application as typed, over all steps; read from the draft.</summary>
internal sealed record ApplyForm
{
    public string Hub { get; init; } = "";

    public IReadOnlyList<string> Offerings { get; init; } = [];

    public string Need { get; init; } = "";

    public string Number { get; init; } = "";

    public string NoNumber { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    public string InConfidence { get; init; } = "";

    public static ApplyForm Of(Draft draft) => new()
    {
        Hub = draft.Value(nameof(Hub)),
        Offerings = draft.Values(nameof(Offerings)),
        Need = draft.Value(nameof(Need)),
        Number = draft.Value(nameof(Number)),
        NoNumber = draft.Value(nameof(NoNumber)),
        Organisation = draft.Value(nameof(Organisation)),
        Name = draft.Value(nameof(Name)),
        Email = draft.Value(nameof(Email)),
        Phone = draft.Value(nameof(Phone)),
        InConfidence = draft.Value(nameof(InConfidence)),
    };

    /// <summary>What the first step asks: the need and who receives it.</summary>
    public void ReadNeed(FieldReader f)
    {
        f.Required(Need, nameof(Need), "apply.need.missing", Domain.Application.NeedMaxLength);
        f.Required(Hub, nameof(Hub), "apply.hub.missing", 100);
    }

    /// <summary>What the second step asks: the organisation and how to reach somebody there.</summary>
    public void ReadOrganisation(FieldReader f)
    {
        if (NoNumber.Length == 0) ReadNumber(f);
        f.Required(Organisation, nameof(Organisation), NoNumber.Length == 0 ? "apply.organisation.missing" : "apply.idea.missing", Domain.Application.NameMaxLength);
        f.Required(Name, nameof(Name), "apply.name.missing", Domain.Application.NameMaxLength);
        f.Email(Email, nameof(Email), "apply.email.missing", "apply.email.malformed");
        f.Optional(Phone, nameof(Phone), Domain.Application.PhoneMaxLength);
    }

    private void ReadNumber(FieldReader f)
    {
        var typed = f.Required(Number, nameof(Number), "apply.number.missing", 30);
        if (typed.Length > 0) f.Check(OrganisationNumber.Parse(typed) is not null, nameof(Number), "apply.number.malformed");
    }

    public Parsed<SendApplication> Parse(Guid draftId, HubId hub, IReadOnlyList<Guid> offerings, Language language)
    {
        var f = new FieldReader();
        ReadNeed(f);
        ReadOrganisation(f);
        return f.Result(() => new SendApplication(
            draftId, hub, offerings, Need.Trim(), NoNumber.Length == 0 ? OrganisationNumber.Parse(Number) : null,
            Organisation.Trim(), Name.Trim(), Email.Trim(), Phone.Trim() is { Length: > 0 } phone ? phone : null, InConfidence.Length > 0, language));
    }
}
