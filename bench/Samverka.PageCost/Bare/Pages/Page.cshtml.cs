using Microsoft.EntityFrameworkCore;
using Samverka.PageCost.Measuring;

namespace Samverka.PageCost.Bare.Pages;

internal sealed class PageModel(BareDb db, Dictionary<string, PageUnderTest> pages) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    public string Body { get; private set; } = "";

    public async Task OnGetAsync(string name)
    {
        var page = pages[name];
        if (page.Commands.Count > 0) await db.Database.OpenConnectionAsync(HttpContext.RequestAborted);
        foreach (var command in page.Commands) await Read(command);
        Body = page.Body;
    }

    private async Task Read(SqlCommand recorded)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = recorded.Text;
        foreach (var parameter in recorded.Parameters) command.Parameters.Add(Recording.Copy(parameter));
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++) reader.GetValue(column);
        }
    }
}
