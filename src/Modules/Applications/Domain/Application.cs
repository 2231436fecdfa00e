using System.Text;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Applications.Domain;

/// <summary>A request for help as it was sent, and where it stands now.</summary>
internal sealed class Application : IAudited
{
    public const int NeedMaxLength = 20_000;
    public const int NameMaxLength = 200;
    public const int PhoneMaxLength = 40;
    public const int MessageMaxLength = 5_000;

    /// <summary>After every moment at which somebody waits.</summary>
    public static readonly DateTime NobodyWaits = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    private readonly List<StatusChange> _history = [];
    private readonly List<ChosenOffering> _chosen = [];

    // Written once, and emptied by Erase.
    private string _organisationName = "";
    private string? _organisationNumber;
    private string _contactName = "";
    private string _contactEmail = "";
    private string? _contactPhone;
    private string _need = "";
    private string _folded = "";

    public required ApplicationId Id { get; init; }

    /// <summary>The draft it was sent from; unique, so that a double submit is one application.</summary>
    public required Guid DraftId { get; init; }

    public required string Reference { get; init; }

    public required HubId HubId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required string OrganisationName { get => _organisationName; init => _organisationName = value; }

    public string? OrganisationNumber { get => _organisationNumber; init => _organisationNumber = value; }

    public required Guid CustomerId { get; init; }

    public required string ContactName { get => _contactName; init => _contactName = value; }

    public required string ContactEmail { get => _contactEmail; init => _contactEmail = value; }

    public string? ContactPhone { get => _contactPhone; init => _contactPhone = value; }

    /// <summary>What it said of itself, so that nobody has to ask.</summary>
    public AboutApplicant About => new(Municipality, Sector, CustomerType);

    public string? Municipality { get; private set; }

    public string? Sector { get; private set; }

    public string? CustomerType { get; private set; }

    public required Language Language { get; init; }

    public required string Need { get => _need; init => _need = value; }

    /// <summary>The customer said that it counts on secrecy (OSL 31:12 asks that the condition was set); when is <see cref="SentAt"/>.</summary>
    public bool InConfidence { get; init; }

    public required DateTime SentAt { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>Name, reference, number, contact, address and need in lower case, for the list's search: neither database folds å, ä and ö alike.</summary>
    public string Folded { get => _folded; init => _folded = value; }

    public ApplicationStatus Status { get; private set; }

    public DateTime StatusAt { get; private set; }

    /// <summary>Since when the customer waits for the hub to decide; <see cref="NobodyWaits"/> where it has. A column of its own, so that an index can give the list in this order.</summary>
    public DateTime WaitsSince { get; private set; } = NobodyWaits;

    /// <summary>When anything last happened to it: a decision, words of either side, a note, a handing over.</summary>
    public DateTime ChangedAt { get; private set; }

    public Guid? AdviserId { get; private set; }

    /// <summary>Since when the hub has it confirmed that the contact person speaks for the organisation; null while it has not.</summary>
    public DateTime? SpeaksSince { get; private set; }

    /// <summary>When the customer last wrote unasked and nobody at the hub has taken it up; null when nothing waits.</summary>
    public DateTime? WroteAt { get; private set; }

    /// <summary>When somebody at the hub was last told by letter that the customer wrote.</summary>
    public DateTime? ToldAt { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>When its personal data was erased; null while it is there.</summary>
    public DateTime? ErasedAt { get; private set; }

    public string? ErasedBy { get; private set; }

    public string? ErasedGround { get; private set; }

    public bool IsErased => ErasedAt is not null;

    /// <summary>A sole trader's number is the person's own, and who has no number yet is a person with an idea.</summary>
    public bool IsOfAPerson => OrganisationNumber is null || Organisations.Contracts.OrganisationNumber.IsOfAPerson(OrganisationNumber);

    public IReadOnlyList<StatusChange> History => _history;

    public IReadOnlyList<ChosenOffering> Chosen => _chosen;

    public static string Fold(string organisation, string reference, string? number, string contact, string email, string need) =>
        Folding(string.Join('\n', organisation, reference, number, contact, email, need));

    /// <summary>As the list's search compares texts: lower case, and å one letter however it was typed.</summary>
    public static string Folding(string text) => text.Normalize(NormalizationForm.FormC).ToLowerInvariant();

    public void Receive(Guid changeId)
    {
        Stand(ApplicationStatus.Received, SentAt);
        ChangedAt = SentAt;
        _history.Add(new StatusChange { Id = changeId, ApplicationId = Id, Status = Status, At = SentAt, By = new Actor(ActorKind.Customer, CustomerId).ToString() });
    }

    public void Tell(AboutApplicant about) => (Municipality, Sector, CustomerType) = (about.Municipality, about.Sector, about.CustomerType);

    public void Choose(IEnumerable<Guid> offerings) =>
        _chosen.AddRange(offerings.Distinct().Select((offering, position) => new ChosenOffering { ApplicationId = Id, OfferingId = offering, Position = position }));

    public MoveOutcome Move(Move move, Guid changeId, DateTime now)
    {
        if (move.SeenVersion != Version) return new MoveOutcome.ChangedMeanwhile(Status);
        if (IsErased || !Status.MayBecome(move.To)) return new MoveOutcome.NotPossible(Status);
        Stand(move.To, now);
        if (move.By.Kind == ActorKind.User) AdviserId ??= move.By.Id;
        return Written(new Deed(HistoryStep.Status, move.By, move.SeenVersion, move.Message, move.InternalNote), changeId, now);
    }

    /// <summary>Words to the customer or for the hub, handing over, taking a decision back. Words never collide with what others do meanwhile.</summary>
    public MoveOutcome Do(Deed deed, Guid changeId, DateTime now)
    {
        if (deed.SeenVersion != Version && deed.Step is not (HistoryStep.Note or HistoryStep.Message)) return new MoveOutcome.ChangedMeanwhile(Status);
        if (!Allows(deed.Step)) return new MoveOutcome.NotPossible(Status);
        if (deed.Step is HistoryStep.HandOver or HistoryStep.Left) AdviserId = deed.Adviser;
        if (deed.Step == HistoryStep.TakeBack)
        {
            Stand(ApplicationStatus.Received, now);
            SpeaksSince = null;
        }

        if (deed.Step is HistoryStep.Speaks or HistoryStep.SpeaksNot) SpeaksSince = deed.Step == HistoryStep.Speaks ? now : null;
        return Written(deed, changeId, now);
    }

    /// <summary>Whether this can be done with it as it stands.</summary>
    public bool Allows(HistoryStep step) => !IsErased && Status.Allows(step) && step switch
    {
        HistoryStep.Speaks => SpeaksSince is null,
        HistoryStep.SpeaksNot => SpeaksSince is not null,
        _ => true,
    };

    /// <summary>A letter about what the customer wrote is on its way.</summary>
    public void Tell(DateTime now) => ToldAt = now;

    private void Stand(ApplicationStatus status, DateTime at) =>
        (Status, StatusAt, WaitsSince) = (status, at, status == ApplicationStatus.Received ? at : NobodyWaits);

    private MoveOutcome.Moved Written(Deed deed, Guid changeId, DateTime now)
    {
        Version++;
        ChangedAt = now;
        WroteAt = Waits(deed, now);
        _history.Add(new StatusChange
        {
            Id = changeId,
            ApplicationId = Id,
            Step = deed.Step,
            Status = Status,
            AdviserId = deed.Adviser,
            At = now,
            By = deed.By.ToString(),
            Message = deed.Message,
            InternalNote = deed.InternalNote,
        });
        return new MoveOutcome.Moved(Version);
    }

    // Whoever writes to the customer, decides or notes something down has taken it up; whoever only passes it on has not.
    private DateTime? Waits(Deed deed, DateTime now) => deed.Step switch
    {
        HistoryStep.Wrote => now,
        HistoryStep.HandOver or HistoryStep.Left or HistoryStep.Speaks or HistoryStep.SpeaksNot => WroteAt,
        _ => deed.By.Kind == ActorKind.User || Status == ApplicationStatus.Withdrawn ? null : WroteAt,
    };

    /// <summary>Empties all that says who asked and for what. What waits for somebody is closed: nobody can answer it any more. False when somebody else was first.</summary>
    public bool Erase(Erasing erasing, Guid changeId, DateTime now)
    {
        if (erasing.SeenVersion != Version || IsErased) return false;
        if (Status.IsOpen())
        {
            Stand(ApplicationStatus.Withdrawn, now);
            _history.Add(new StatusChange { Id = changeId, ApplicationId = Id, Status = Status, At = now, By = erasing.By.ToString() });
        }

        if (IsOfAPerson)
        {
            (_organisationName, _organisationNumber) = ("", null);
            Tell(AboutApplicant.Nothing);
        }

        (_contactName, _contactEmail, _contactPhone, _need) = ("", "", null, "");
        (SpeaksSince, WroteAt) = (null, null);
        _folded = Fold(OrganisationName, Reference, OrganisationNumber, ContactName, ContactEmail, Need);
        _history.ForEach(change => change.Erase());
        (ErasedAt, ErasedBy, ErasedGround, ChangedAt) = (now, erasing.By.ToString(), erasing.Ground, now);
        Version++;
        return true;
    }
}
