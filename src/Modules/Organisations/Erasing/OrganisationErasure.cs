using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Records;
using Samverka.Organisations.Registration;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Organisations.Erasing;

/// <summary>Erases the record of a sole trader or of somebody without a number, and what the audit holds of it, as soon as nothing rests on it.</summary>
internal sealed class OrganisationErasure(
    SamverkaDb db, UnitOfWork work, AuditErasure audit, IEnumerable<IOrganisationUse> uses, IStringLocalizer<OrganisationsModule> texts) : IOrganisationErasure
{
    private const string Feature = "organisations.erase";

    public async Task<bool> EraseTyped(OrganisationId id, Actor by, string ground, CancellationToken cancellation)
    {
        if (await Whole(id, cancellation) is not { } record || record.Sources.Any(source => source.Source != OrganisationRegistration.AsTyped)) return false;
        return await EraseUnneeded(record, new Change(by, Feature, ground), cancellation);
    }

    /// <summary>False when something has come to rest on the record, or it is nobody's own.</summary>
    public async Task<bool> Erase(OrganisationId id, Actor by, string ground, CancellationToken cancellation)
    {
        var change = new Change(by, Feature, ground);
        var number = await db.Set<Organisation>().Where(o => o.Id == id).Select(o => o.Number).FirstOrDefaultAsync(cancellation);
        return await work.Under(
            OrganisationLocks.OfWhole(id, number), change,
            async () => await Whole(id, cancellation) is { } record && await EraseUnneeded(record, change, cancellation), cancellation);
    }

    /// <summary>What rests on the record, and where the reader finds it.</summary>
    public async Task<IReadOnlyList<OrganisationNeed>> Needs(OrganisationId id, ClaimsPrincipal? reader, CancellationToken cancellation)
    {
        var needs = new List<OrganisationNeed>();
        foreach (var use in uses)
        {
            if (await use.Of(id, reader, cancellation) is { } need) needs.Add(need);
        }

        if (await db.Set<Membership>().AnyAsync(membership => membership.OrganisationId == id, cancellation)) needs.Add(new OrganisationNeed(texts["erase.needs.people"], Doors.People));
        if (await db.Set<MergedOrganisation>().AnyAsync(merged => merged.Into == id, cancellation)) needs.Add(new OrganisationNeed(texts["erase.needs.merged"], Doors.Organisation(id)));
        return needs;
    }

    private async Task<bool> EraseUnneeded(Organisation record, Change change, CancellationToken cancellation)
    {
        if (!record.MayBeAPersons || record.Key is not null || (await Needs(record.Id, null, cancellation)).Count > 0) return false;
        if (await db.Set<MergedOrganisation>().FirstOrDefaultAsync(merged => merged.Id == record.Id, cancellation) is { } alias) db.Remove(alias);
        db.RemoveRange(await db.Set<KnownAt>().Where(known => known.OrganisationId == record.Id || known.RecordId == record.Id).ToListAsync(cancellation));
        db.RemoveRange(record.OtherNames);
        db.RemoveRange(record.Units);
        db.RemoveRange(record.Sources);
        db.Remove(record);
        await audit.SaveErased(
            change,
            [
                new AuditSelection(nameof(Organisation), record.Id.ToString(), null),
                .. record.OtherNames.Select(name => new AuditSelection(nameof(OtherName), name.Id.ToString(), null)),
                .. record.Units.Select(unit => new AuditSelection(nameof(OrganisationUnit), unit.Id.ToString(), null)),
            ],
            cancellation);
        return true;
    }

    private Task<Organisation?> Whole(OrganisationId id, CancellationToken cancellation) =>
        db.Set<Organisation>().AsSplitQuery().Include(o => o.OtherNames).Include(o => o.Units).Include(o => o.Sources).FirstOrDefaultAsync(o => o.Id == id, cancellation);
}
