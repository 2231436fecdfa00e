using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Generating;

namespace Samverka.Platform.Identity;

internal sealed class CustomerScale(SamverkaDb db) : IScaleSeed
{
    public int Order => 0;

    public async Task<bool> IsEmpty(CancellationToken cancellation) =>
        !await db.Set<SamverkaUser>().AnyAsync(cancellation) && !await db.Set<Customer>().AnyAsync(cancellation);

    public async Task Seed(ScaleRun run, CancellationToken cancellation)
    {
        foreach (var numbers in ScaleRun.Portions(run.Size.Customers))
        {
            Customer[] rows = [.. numbers.Select(n => new Customer { Id = run.Id(ScaleRun.Customers, n), Email = ScaleRun.Email(n) })];
            await run.Bulk.Write(rows, cancellation);
        }
    }
}
