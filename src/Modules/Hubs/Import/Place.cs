using System.Globalization;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Import;

/// <summary>Reads the words of the rows of one thing, and says which it was when they cannot be read.</summary>
internal sealed record Place(string Subject)
{
    public InvalidOperationException Fault(string what) => new($"The {Subject} {what}.");

    public T Read<T>(string word)
        where T : struct, Enum => Keys.Parse<T>(word) ?? throw Fault($"says '{word}' where it takes {string.Join(", ", Enum.GetValues<T>().Select(value => Keys.Kebab(value)))}");

    /// <summary>Null stays null: not published.</summary>
    public PublishedDate? Date(string? text) => text is null ? null : PublishedDate.Parse(text) ?? throw Fault($"has the date '{text}', which is no YYYY, YYYY-MM or YYYY-MM-DD");

    /// <summary>"12,5 %" or "12.5 %".</summary>
    public Rate? Share(string? text)
    {
        if (text is null) return null;
        var number = text.Replace("%", "", StringComparison.Ordinal).Replace(',', '.').Trim();
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? Rate.OfPercent(percent) : throw Fault($"has the share '{text}'");
    }

    public OrganisationReference Organisation(IReadOnlyDictionary<string, OrganisationReference> organisations, string key) =>
        organisations.TryGetValue(key, out var found) ? found : throw Fault($"names the organisation '{key}', which no file of organisations has");

    public UnitId Unit(OrganisationReference organisation, string key, string unit) =>
        organisation.Units.TryGetValue(unit, out var found) ? found : throw Fault($"names the unit '{unit}' of '{key}', which has no such unit");
}
