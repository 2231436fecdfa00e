using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Talks;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Applications.Triage;

/// <summary>The names behind the actors of a history; customers and the system are named by the page.</summary>
internal sealed class StaffNames(SamverkaDb db)
{
    private static readonly KnownQuery<List<Guid>, HubId, StaffName> Known = new((db, ids, hub) => db.Set<SamverkaUser>()
        .Where(user => ids.Contains(user.Id) || db.Set<Membership>().Where(m => m.HubId == hub && Advising.Roles.Contains(m.Role)).Select(m => m.UserId).Contains(user.Id))
        .OrderBy(user => user.Name).ThenBy(user => user.Id)
        .Select(user => new StaffName(user.Id, user.Name, db.Set<Membership>().Any(m => m.UserId == user.Id && m.HubId == hub && Advising.Roles.Contains(m.Role)))));

    private static readonly KnownQuery<List<Guid>, KeyValuePair<Guid, string>> Named = new((db, ids) =>
        db.Set<SamverkaUser>().Where(user => ids.Contains(user.Id)).Select(user => new KeyValuePair<Guid, string>(user.Id, user.Name)));

    public async Task<IReadOnlyDictionary<Guid, string>> Of(IEnumerable<Guid> users, CancellationToken cancellation)
    {
        var ids = users.Distinct().ToList();
        return new Dictionary<Guid, string>(ids.Count == 0 ? [] : await Named.Of(db, ids).ToListAsync(cancellation));
    }

    /// <summary>How a customer reaches somebody who works here; null for one who is gone.</summary>
    public Task<AdviserContact?> Contact(Guid user, CancellationToken cancellation) =>
        db.Set<SamverkaUser>().Where(one => one.Id == user).Select(one => new AdviserContact(one.Name, one.PhoneNumber, one.Email)).FirstOrDefaultAsync(cancellation);

    /// <summary>Those who work with the hub's requests today, and the names behind the actors and ids of a history; one question for both.</summary>
    public async Task<NamesAtHub> Around(HubId hub, IEnumerable<string> actors, IEnumerable<Guid> others, CancellationToken cancellation)
    {
        var ids = actors.Where(actor => actor.StartsWith("user:", StringComparison.Ordinal)).Select(actor => Guid.Parse(actor[5..])).Concat(others).Distinct().ToList();
        var rows = await Known.Of(db, ids, hub).ToListAsync(cancellation);
        return new NamesAtHub(rows.ToDictionary(row => row.Id, row => row.Name), [.. rows.Where(row => row.Works).Select(row => row.Id)]);
    }
}

/// <param name="Works">With the hub's requests, today.</param>
internal sealed record StaffName(Guid Id, string Name, bool Works);

internal sealed record AdviserContact(string Name, string? Phone, string? Email)
{
    /// <summary>In one line: the name, then what there is.</summary>
    public override string ToString() => string.Join(", ", new[] { Name, Phone, Email }.Where(part => !string.IsNullOrEmpty(part)));
}

/// <param name="Working">Those who work with the hub's requests today, by name.</param>
internal sealed record NamesAtHub(IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Guid> Working)
{
    public string? Of(Guid? person) => person is { } id ? Names.GetValueOrDefault(id) : null;

    /// <summary>Of an actor as stored; null for one that is nobody who works here.</summary>
    public string? Of(string? actor) => actor is not null && actor.StartsWith("user:", StringComparison.Ordinal) ? Of(Guid.Parse(actor[5..])) : null;
}
