using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Organisations.Editing;

/// <summary>Adds and names units. One that is closed keeps the roles it has had and can be opened again.</summary>
internal sealed class UnitEditor(SamverkaDb db, UnitOfWork work, IdSource ids, TimeProvider clock)
{
    public Task Add(OrganisationId organisation, UnitNames names, Actor by, CancellationToken cancellation) => Change(organisation, "organisations.add-unit", by, whole =>
    {
        var unit = new OrganisationUnit { Id = ids.New<UnitId>(), OrganisationId = organisation, Name = names.Name, OtherNames = names.OtherNames };
        whole.Units.Add(unit);
        db.Add(unit);
    }, cancellation);

    /// <summary>False, and nothing is changed, when somebody else has named it since.</summary>
    /// <param name="seen">The unit's mark when it was shown.</param>
    public async Task<bool> Rename(OrganisationId organisation, UnitId id, UnitNames names, string? seen, Actor by, CancellationToken cancellation)
    {
        var asSeen = false;
        await Change(organisation, "organisations.edit-unit", by, whole =>
        {
            var unit = whole.Units.First(u => u.Id == id);
            asSeen = unit.Mark == seen;
            if (asSeen) (unit.Name, unit.OtherNames) = (names.Name, names.OtherNames);
        }, cancellation);
        return asSeen;
    }

    public Task Close(OrganisationId organisation, UnitId id, bool closed, Actor by, CancellationToken cancellation) => Change(
        organisation, closed ? "organisations.close-unit" : "organisations.open-unit", by, whole => whole.Units.First(u => u.Id == id).ClosedOn = closed ? clock.Today() : null, cancellation);

    private Task<int> Change(OrganisationId id, string feature, Actor by, Action<Organisation> write, CancellationToken cancellation) =>
        work.Under([OrganisationLocks.OfRecord(id)], new Change(by, feature), async () =>
        {
            var whole = await db.Set<Organisation>().AsSplitQuery().Include(o => o.OtherNames).Include(o => o.Units).FirstAsync(o => o.Id == id, cancellation);
            write(whole);
            whole.Describe(clock.Today());
            return whole.Units.Count;
        }, cancellation);
}
