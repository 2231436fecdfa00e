using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Merging;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Organisations.Editing;

/// <summary>Puts organisations on record by hand and changes their register facts. A number stands for one organisation of a country only.</summary>
internal sealed class OrganisationEditor(SamverkaDb db, UnitOfWork work, Aliases aliases, Publisher publisher, IdSource ids, TimeProvider clock)
{
    public const string ByHand = "by-hand";

    public Task<OrganisationSaving> Create(OrganisationFacts facts, Actor by, CancellationToken cancellation) =>
        work.Under(OrganisationLocks.OfWhole(null, facts.Number), new Change(by, "organisations.create"), async () =>
        {
            if (await Holder(facts, null, cancellation) is { } holder) return new OrganisationSaving.NumberTaken(holder);
            var made = new Organisation { Id = ids.New<OrganisationId>(), Name = facts.Name, Country = facts.Country, IsDemo = false };
            Write(made, facts);
            db.Add(made);
            return (OrganisationSaving)new OrganisationSaving.Saved(made.Id);
        }, cancellation);

    public Task<OrganisationSaving> Save(OrganisationId id, OrganisationFacts facts, int seen, Actor by, CancellationToken cancellation) =>
        work.Under(OrganisationLocks.OfWhole(id, facts.Number), new Change(by, "organisations.edit"), async () =>
        {
            var organisation = await db.Set<Organisation>().AsSplitQuery().Include(o => o.OtherNames).Include(o => o.Units).Include(o => o.Sources).FirstAsync(o => o.Id == id, cancellation);
            if (organisation.Version != seen) return new OrganisationSaving.Collided();
            if (await Holder(facts, id, cancellation) is { } holder) return new OrganisationSaving.NumberTaken(holder);
            if (await OtherNumber(facts, id, cancellation) is { } same) return new OrganisationSaving.OneHasAnotherNumber(same);
            Write(organisation, facts);
            organisation.Version++;
            publisher.Publish(new OrganisationChanged(id, organisation.Version));
            return (OrganisationSaving)new OrganisationSaving.Saved(id);
        }, cancellation);

    private async Task<OrganisationName?> Holder(OrganisationFacts facts, OrganisationId? except, CancellationToken cancellation) =>
        facts.Number is null ? null : await Named(o => o.Number == facts.Number && o.Country == facts.Country && o.Id != except).FirstOrDefaultAsync(cancellation);

    // What is merged is one legal person, which has one number.
    private async Task<OrganisationName?> OtherNumber(OrganisationFacts facts, OrganisationId id, CancellationToken cancellation)
    {
        if (facts.Number is null) return null;
        var standing = (await aliases.Resolve([id], cancellation))[id];
        var one = await aliases.AllOf(standing, cancellation);
        return await Named(o => one.Contains(o.Id) && o.Id != id && o.Number != null && (o.Number != facts.Number || o.Country != facts.Country)).FirstOrDefaultAsync(cancellation);
    }

    private IQueryable<OrganisationName> Named(Expression<Func<Organisation, bool>> which) =>
        db.Set<Organisation>().Where(which).Select(o => new OrganisationName(o.Id, o.Name, o.Number, o.Country, o.Municipality, o.IsAPersons));

    private void Write(Organisation organisation, OrganisationFacts facts)
    {
        if (facts.HasNewName && organisation.Name != facts.Name) AddName(organisation, organisation.Name, clock.Today().AddDays(-1));
        Note(organisation, "name", organisation.Name, facts.Name);
        Note(organisation, "number", organisation.Number, facts.Number);
        Note(organisation, "legal-form", organisation.LegalForm, facts.LegalForm);
        Note(organisation, "country", organisation.Country, facts.Country);
        Note(organisation, "municipality", organisation.Municipality, facts.Municipality);
        Note(organisation, "industry", organisation.Industry, facts.Industry);
        Note(organisation, "website", organisation.Website, facts.Website);
        (organisation.Name, organisation.Number, organisation.LegalForm, organisation.Country) = (facts.Name, facts.Number, facts.LegalForm, facts.Country);
        (organisation.Municipality, organisation.Industry, organisation.Website) = (facts.Municipality, facts.Industry, facts.Website);
        (organisation.Kind, organisation.IsAuthority) = (facts.Kind, facts.IsAuthority);
        foreach (var gone in organisation.OtherNames.Where(name => name.Until is null && !facts.OtherNames.Contains(name.Name)).ToList())
        {
            organisation.OtherNames.Remove(gone);
            db.Remove(gone);
        }

        foreach (var name in facts.OtherNames.Where(name => organisation.OtherNames.TrueForAll(other => other.Until is not null || other.Name != name))) AddName(organisation, name, null);
        organisation.Describe(clock.Today());
    }

    private void AddName(Organisation organisation, string name, DateOnly? until)
    {
        var made = new OtherName { Id = ids.New(), OrganisationId = organisation.Id, Name = name, Until = until };
        organisation.OtherNames.Add(made);
        db.Add(made);
    }

    /// <summary>Where the field's value comes from: only for those that changed, so that a register stays the source of the rest.</summary>
    private void Note(Organisation organisation, string field, string? before, string? after)
    {
        var source = organisation.Sources.FirstOrDefault(s => s.Field == field);
        if (before == after && (source is not null || after is null)) return;
        if (source is not null) (source.Source, source.Day) = (ByHand, clock.Today());
        else organisation.Sources.Add(new FieldSource { OrganisationId = organisation.Id, Field = field, Source = ByHand, Day = clock.Today() });
    }
}

internal abstract record OrganisationSaving
{
    private OrganisationSaving()
    {
    }

    public sealed record Saved(OrganisationId Id) : OrganisationSaving;

    /// <summary>Somebody else has saved meanwhile.</summary>
    public sealed record Collided : OrganisationSaving;

    public sealed record NumberTaken(OrganisationName By) : OrganisationSaving;

    /// <summary>A record that has been merged with this one stands there with another number.</summary>
    public sealed record OneHasAnotherNumber(OrganisationName One) : OrganisationSaving;
}
