using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Directory;

internal sealed class RegisterFacts(SamverkaDb db, Aliases aliases, ICodeLists codes, IStringLocalizer<OrganisationsModule> texts) : IRegisterFacts
{
    public async Task<IReadOnlyList<RegisterFact>> Of(OrganisationId id, CancellationToken cancellation)
    {
        var standing = (await aliases.Resolve([id], cancellation))[id];
        var found = await db.Set<Organisation>().AsNoTracking().Include(o => o.Sources).FirstOrDefaultAsync(o => o.Id == standing, cancellation);
        return found is null ? [] : [.. Facts(found)];
    }

    private IEnumerable<RegisterFact> Facts(Organisation found)
    {
        (string Field, string? Value)[] facts =
        [
            ("name", found.Name),
            ("number", found.Number is { } number ? OrganisationNumber.Show(number, found.Country) : null),
            ("legal-form", Label(ListNames.LegalForm, found.LegalForm)),
            ("municipality", Label(ListNames.Municipality, found.Municipality)),
            ("industry", found.Industry is { } industry ? $"{industry} {Label(IndustryCodes.ListOf(found.Country), industry)}" : null),
            ("country", Label(ListNames.Country, found.Country)),
            ("website", found.Website),
        ];
        foreach (var (field, value) in facts)
        {
            if (value is null) continue;
            var source = found.Sources.FirstOrDefault(one => one.Field == field);
            yield return new RegisterFact(texts[field == "website" ? "edit.website" : $"field.{field}"], value, source is null ? null : SourceWords.Of(source, texts), source?.Day);
        }

        if (codes.SectorsOf(found.Country, found.Industry) is { } mapped) yield return new RegisterFact(texts["field.sectors"], string.Join(", ", mapped.Sectors.Select(sector => sector.Label.In(Language.Current))), texts["sectors.mapped"], null);
    }

    private string? Label(string list, string? code) => code is null ? null : codes.Current(list).Label(code, Language.Current);
}
