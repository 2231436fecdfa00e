using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Import;

/// <summary>Makes records of rows of a shipped file; a row that cannot be right stops the import and says why.</summary>
internal sealed class OrganisationImport(SamverkaDb db, IdSource ids, TimeProvider clock, ICodeLists lists)
{
    public const string Invented = "invented";

    private readonly HashSet<string> _seen = [];

    /// <summary>The caller saves.</summary>
    public void Add(IEnumerable<OrganisationRow> rows, string file)
    {
        foreach (var row in rows)
        {
            Check(row, file);
            db.Add(Make(row));
        }
    }

    private void Check(OrganisationRow row, string file)
    {
        var where = $"{file}: organisation '{row.Key}'";
        if (!_seen.Add(row.Key)) throw new InvalidOperationException($"{where} stands there twice.");
        if (row.OrganisationNumber is { } number)
        {
            if (OrganisationNumber.Parse(number) != number) throw new InvalidOperationException($"{where}: the number {number} is not ten digits with a right check digit.");
            if (!_seen.Add(number)) throw new InvalidOperationException($"{where}: another one has the number {number}.");
        }

        Check(ListNames.LegalForm, row.LegalForm, where);
        Check(ListNames.Municipality, row.Municipality, where);
        Check(IndustryCodes.ListOf(row.Country), row.Sni, where);
    }

    private void Check(string list, string? code, string where)
    {
        if (code is not null && lists.Current(list).Find(code) is null) throw new InvalidOperationException($"{where}: the list {list} has no code {code}.");
    }

    private Organisation Make(OrganisationRow row)
    {
        var made = new Organisation
        {
            Id = ids.New<OrganisationId>(),
            Key = row.Key,
            Name = row.Name,
            Number = row.OrganisationNumber,
            LegalForm = row.LegalForm,
            Country = row.Country,
            Municipality = row.Municipality,
            Industry = row.Sni,
            Kind = row.Kind,
            Website = row.Website,
            About = row.About,
            IsDemo = row.Demo,
            IsAuthority = row.IsAuthority ?? Authorities.ByLegalForm(lists, row.LegalForm),
        };
        Names(made, row);
        foreach (var unit in row.Units ?? [])
        {
            made.Units.Add(new OrganisationUnit
            {
                Id = ids.New<UnitId>(),
                OrganisationId = made.Id,
                Key = unit.Key,
                Name = unit.Name,
                OtherNames = string.Join('\n', unit.Aliases ?? []),
            });
        }

        foreach (var field in Filled(made)) made.Sources.Add(new FieldSource { OrganisationId = made.Id, Field = field, Source = row.Source ?? Invented, Day = clock.Today() });
        made.Describe(clock.Today());
        return made;
    }

    private void Names(Organisation made, OrganisationRow row)
    {
        foreach (var alias in row.Aliases ?? []) made.OtherNames.Add(new OtherName { Id = ids.New(), OrganisationId = made.Id, Name = alias });
        foreach (var former in row.FormerNames ?? [])
        {
            made.OtherNames.Add(new OtherName { Id = ids.New(), OrganisationId = made.Id, Name = former.Name, Until = clock.Today().AddDays(-former.UntilDaysAgo) });
        }
    }

    private static IEnumerable<string> Filled(Organisation made)
    {
        (string Field, string? Value)[] fields =
        [
            ("name", made.Name), ("number", made.Number), ("legal-form", made.LegalForm), ("country", made.Country), ("municipality", made.Municipality),
            ("industry", made.Industry), ("website", made.Website),
        ];
        return fields.Where(field => field.Value is not null).Select(field => field.Field);
    }
}
