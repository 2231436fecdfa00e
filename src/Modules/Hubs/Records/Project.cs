using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>A grant of a hub: what was decided, who pays, who takes part and what is to be reached.</summary>
internal sealed class Project : IAudited
{
    public const int NameMax = 300;
    public const int KeyMax = 60;
    public const int NumberMax = 100;

    public required ProjectId Id { get; init; }

    public required HubId HubId { get; init; }

    public required string Key { get; init; }

    public required LocalText Name { get; set; }

    /// <summary>The funder's ärende-id.</summary>
    public string? CaseNumber { get; set; }

    /// <summary>The diarienummer under which the hub's or the funder's papers are registered.</summary>
    public string? RegistrationNumber { get; set; }

    /// <summary>Names and numbers as <see cref="ProjectWords"/> writes them.</summary>
    public string SearchText { get; private set; } = "";

    public string Currency { get; init; } = "SEK";

    public LocalText? PeriodNote { get; set; }

    public LocalText? TargetsNote { get; set; }

    public int? PartnersStated { get; set; }

    public int? PartnersNotPublished { get; set; }

    public List<string> Nuts { get; set; } = [];

    /// <summary>Keys of the projects that this one grew out of.</summary>
    public List<string> Follows { get; set; } = [];

    public List<string> Sources { get; set; } = [];

    public List<Decision> Decisions { get; } = [];

    public List<FinancingLine> Financing { get; } = [];

    public List<Partnership> Partners { get; } = [];

    public List<Target> Targets { get; } = [];

    public List<Remark> Remarks { get; } = [];

    /// <summary>Goes up with every change of the project's own facts.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Only the newest, and never the first: what came after would otherwise rest on nothing.</summary>
    public bool CanTakeBack(Decision decision) => Decisions.Any(other => other.Number < decision.Number) && Decisions.All(other => other.Number <= decision.Number);

    /// <summary>To be called when a name or a number has changed.</summary>
    public void Describe() => SearchText = ProjectWords.Of([Key, Name.Sv, Name.En, CaseNumber, RegistrationNumber]);
}
