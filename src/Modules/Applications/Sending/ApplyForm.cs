using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Drafts;

namespace Samverka.Applications.Sending;

/// <summary>The whole application as typed, over all steps; read from the draft.</summary>
internal sealed record ApplyForm
{
    private const int MostOfNeed = 60_000;
    private const int MostOfOthers = 2_000;
    private const int MostOfferings = 50;

    public static readonly IReadOnlyList<string> Fields =
        [nameof(Hub), nameof(Offerings), nameof(Need), nameof(Number), nameof(NoNumber), nameof(Organisation), nameof(Name), nameof(Email), nameof(Phone),
         nameof(Municipality), nameof(Sector), nameof(CustomerType), nameof(InConfidence)];

    public string Hub { get; init; } = "";

    public IReadOnlyList<string> Offerings { get; init; } = [];

    public string Need { get; init; } = "";

    public string Number { get; init; } = "";

    public string NoNumber { get; init; } = "";

    /// <summary>Ticked: a founder or a group of people that has no organisation yet.</summary>
    public bool HasNoNumber => NoNumber.Length > 0;

    public string Organisation { get; init; } = "";

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Municipality { get; init; } = "";

    public string Sector { get; init; } = "";

    public string CustomerType { get; init; } = "";

    public string InConfidence { get; init; } = "";

    /// <summary>Whether anything is said of the organisation beyond who it is.</summary>
    public bool TellsMore => Municipality.Length + Sector.Length + CustomerType.Length > 0;

    public bool SaysNobody => Organisation.Length + Number.Length + Name.Length + Email.Length == 0;

    /// <summary>How many values of a field a draft keeps, and how many letters of each: somewhat more than may be sent, so that a text that is too long comes back whole to be shortened.</summary>
    public static (int Values, int Letters) Room(string field) => field switch
    {
        nameof(Need) => (1, MostOfNeed),
        nameof(Offerings) => (MostOfferings, MostOfOthers),
        _ => (1, MostOfOthers),
    };

    /// <summary>Filled in with what is known; what was just said of the organisation stays.</summary>
    public ApplyForm As(KnownApplicant known) => this with
    {
        Number = known.Number ?? "",
        NoNumber = known is { Number: null, Organisation.Length: > 0 } ? "true" : "",
        Organisation = known.Organisation,
        Name = known.Name,
        Email = known.Email,
        Phone = known.Phone ?? "",
        Municipality = TellsMore ? Municipality : known.About.Municipality ?? "",
        Sector = TellsMore ? Sector : known.About.Sector ?? "",
        CustomerType = TellsMore ? CustomerType : known.About.CustomerType ?? "",
    };

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
        Municipality = draft.Value(nameof(Municipality)),
        Sector = draft.Value(nameof(Sector)),
        CustomerType = draft.Value(nameof(CustomerType)),
        InConfidence = draft.Value(nameof(InConfidence)),
    };

    /// <summary>What the first step asks: the need and who receives it.</summary>
    public string ReadNeed(FieldReader f)
    {
        var need = f.Required(Need, nameof(Need), "apply.need.missing", Domain.Application.NeedMaxLength);
        f.Required(Hub, nameof(Hub), "apply.hub.missing", 100);
        return need;
    }

    /// <summary>What the second step asks: the organisation and how to reach somebody there.</summary>
    public ApplicantRead ReadOrganisation(FieldReader f) => new(
        HasNoNumber ? null : ReadNumber(f),
        f.Required(Organisation, nameof(Organisation), HasNoNumber ? "apply.idea.missing" : "apply.organisation.missing", Domain.Application.NameMaxLength),
        f.Required(Name, nameof(Name), "apply.name.missing", Domain.Application.NameMaxLength),
        f.Email(Email, nameof(Email), "apply.email.missing", "apply.email.malformed"),
        f.Phone(Phone, nameof(Phone), "apply.phone.malformed", Domain.Application.PhoneMaxLength));

    public Parsed<SendApplication> Parse(Guid draftId, HubId hub, IReadOnlyList<Guid> offerings, Language language)
    {
        var f = new FieldReader();
        var need = ReadNeed(f);
        var who = ReadOrganisation(f);
        return f.Result(() => new SendApplication(
            draftId, hub, offerings, need, who.Number, who.Organisation, who.Name, who.Email, who.Phone, InConfidence.Length > 0, language));
    }

    private string? ReadNumber(FieldReader f)
    {
        var typed = f.Required(Number, nameof(Number), "apply.number.missing", 30);
        var number = OrganisationNumber.Parse(typed);
        if (typed.Length > 0) f.Check(number is not null, nameof(Number), "apply.number.malformed");
        return number;
    }
}

/// <summary>Who asks, as read; only good when the reader found no error.</summary>
internal sealed record ApplicantRead(string? Number, string Organisation, string Name, string Email, string? Phone);
