using Samverka.Kernel;

namespace Samverka.Hubs.Contracts;

/// <summary>What one hub has recorded of an organisation's size, to be told to the organisation itself. Whoever asks has made sure that the reader speaks for it.</summary>
public interface IRecordedSizes
{
    /// <summary>In the language being spoken; null when the hub has recorded nothing. Of other organisations no figures are told, also where they are counted with this one.</summary>
    Task<RecordedSize?> Of(HubId hub, OrganisationId organisation, CancellationToken cancellation);
}

/// <param name="Years">The newest first.</param>
/// <param name="Classes">One for each definition that holds today; none for an authority, which is no enterprise.</param>
/// <param name="Why">How the class came about, in sentences.</param>
/// <param name="Owners">Who owns how much of the organisation, and it of others, in sentences.</param>
public sealed record RecordedSize(IReadOnlyList<RecordedYear> Years, IReadOnlyList<RecordedClass> Classes, IReadOnlyList<string> Why, IReadOnlyList<string> Owners);

/// <summary>The figures of one accounting year as recorded.</summary>
/// <param name="Staff">Annual work units.</param>
/// <param name="PerEuro">Units of the currency for a euro.</param>
public sealed record RecordedYear(DateOnly YearEnd, decimal Staff, decimal Turnover, decimal Balance, string Currency, decimal PerEuro, string Source);

/// <summary>The class by one definition.</summary>
/// <param name="Limit">Where the class ends; null where it has none, or is not known.</param>
public sealed record RecordedClass(string Definition, string Class, string? Limit, string? Url, DateOnly From);
