using Microsoft.EntityFrameworkCore;
using Samverka.BarePage;

if (args is not [var file, var url])
{
    Console.Error.WriteLine("usage: BarePage SQLITE-FILE URL   (a database that generate has filled)");
    return 2;
}

var builder = WebApplication.CreateBuilder();
builder.WebHost.UseUrls(url);
builder.Logging.ClearProviders();
builder.Services.AddRazorPages();
builder.Services.AddDbContextPool<HubDb>(options => options.UseSqlite($"Data Source={file};Mode=ReadOnly"));
var app = builder.Build();
app.MapRazorPages();
await app.RunAsync();
return 0;
