using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Registration;

internal sealed class OrganisationRegistration(SamverkaDb db, IdSource ids, TimeProvider clock, Aliases aliases, KindByNumber kinds) : IOrganisationRegistration
{
    public const string AsTyped = "own-statement";

    public async Task<OrganisationId> Register(NewOrganisation organisation, HubId hub, CancellationToken cancellation)
    {
        var id = organisation.Number is { } number && await Known(number, organisation.Country, cancellation) is { } known ? known : New(organisation);
        if (await db.Set<KnownAt>().FindAsync([id, hub, id], cancellation) is null) db.Add(new KnownAt { OrganisationId = id, HubId = hub, RecordId = id });
        return id;
    }

    private OrganisationId New(NewOrganisation organisation)
    {
        var made = new Organisation
        {
            Id = ids.New<OrganisationId>(),
            Name = Clip(organisation.Name),
            Number = organisation.Number,
            Country = organisation.Country,
            Kind = organisation.Country == HomeCountry.Code ? kinds.Of(organisation.Number) : null,
            IsDemo = organisation.IsDemo,
            CameWithARequest = true,
        };
        made.Sources.AddRange(Filled(made).Select(field => new FieldSource { OrganisationId = made.Id, Field = field, Source = AsTyped, Day = clock.Today() }));
        made.Describe(clock.Today());
        db.Add(made);
        return made.Id;
    }

    private async Task<OrganisationId?> Known(string number, string country, CancellationToken cancellation)
    {
        var local = db.Set<Organisation>().Local.FirstOrDefault(o => o.Number == number && o.Country == country)?.Id;
        var id = local ?? await db.Set<Organisation>().Where(o => o.Number == number && o.Country == country).Select(o => (OrganisationId?)o.Id).FirstOrDefaultAsync(cancellation);
        return id is { } found ? (await aliases.Resolve([found], cancellation))[found] : null;
    }

    private static IEnumerable<string> Filled(Organisation made) => made.Number is null ? ["name", "country"] : ["name", "country", "number"];

    private static string Clip(string name) => name.Length <= Organisation.NameMax ? name : name[..Organisation.NameMax];
}
