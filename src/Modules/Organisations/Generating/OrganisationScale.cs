using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Records;
using Samverka.Organisations.Registration;
using Samverka.Platform.Database;
using Samverka.Platform.Generating;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Generating;

internal sealed class OrganisationScale(SamverkaDb db, ICodeLists lists) : IScaleSeed
{
    private readonly OrganisationPhrases _phrases = OrganisationPhrases.Read();
    private readonly Code[] _towns = [.. lists.Current(ListNames.Municipality).Codes.Where(code => code.Parent is not null)];
    private readonly Code[] _industries = [.. lists.Current(ListNames.Sni2007).Codes.Where(code => code.Value.Length == 5)];

    public int Order => 20;

    public async Task<bool> IsEmpty(CancellationToken cancellation) => !await db.Set<Organisation>().AnyAsync(cancellation);

    public async Task Seed(ScaleRun run, CancellationToken cancellation)
    {
        foreach (var numbers in ScaleRun.Portions(run.Size.Organisations))
        {
            Organisation[] rows = [.. numbers.Select(n => Make(run, n))];
            await run.Bulk.Write(rows, cancellation);
            await run.Bulk.Write([.. rows.SelectMany(Sources)], cancellation);
        }
    }

    private Organisation Make(ScaleRun run, int number)
    {
        var dice = run.Dice(ScaleRun.Organisations, number);
        var (form, town) = (dice.Of(_phrases.Forms), dice.Of(_towns));
        var made = new Organisation
        {
            Id = run.Id<OrganisationId>(ScaleRun.Organisations, number),
            Name = Name(dice, form, town),
            Number = Digits(number),
            LegalForm = form.LegalForm,
            Country = HomeCountry.Code,
            Municipality = town.Value,
            Industry = dice.Of(_industries).Value,
            IsDemo = true,
        };
        made.Describe(ScaleRun.Day);
        return made;
    }

    private string Name(Dice dice, GeneratedForm form, Code town)
    {
        var place = dice.In(40) ? $" i {town.Label.Sv}" : "";
        return $"{dice.Of(_phrases.Stems)}{dice.Of(_phrases.Ends)} {dice.Of(_phrases.Trades)}{place} {form.Ending}";
    }

    /// <summary>Nine digits that no two share and that begin with 4, a group without members, and their check digit. The third is a legal person's.</summary>
    private static string Digits(int number)
    {
        var rest = $"{20_000_000 + (number * 1_000_003L % 80_000_000)}";
        var nine = $"4{rest[1]}{rest[0]}{rest[2..]}";
        return Enumerable.Range(0, 10).Select(last => $"{nine}{last}").First(digits => Contracts.OrganisationNumber.Parse(digits) is not null);
    }

    private static IEnumerable<FieldSource> Sources(Organisation made) =>
        ((string[])["name", "country", "number"]).Select(field => new FieldSource
        {
            OrganisationId = made.Id,
            Field = field,
            Source = OrganisationRegistration.AsTyped,
            Day = ScaleRun.Day,
        });
}
