using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.PageCost.Bare;
using Samverka.PageCost.Measuring;
using Samverka.Platform.Database;

if (args is not [var database, var data, ..] || DatabaseAddress.Parse(database) is not { } address)
{
    Console.Error.WriteLine("usage: Samverka.PageCost DATABASE DATA-FOLDER [ROUNDS] [SECONDS] [ONLY]   (a database that generate has filled)");
    return 2;
}

var (rounds, seconds) = (args.Length > 2 ? int.Parse(args[2]) : 5, args.Length > 3 ? int.Parse(args[3]) : 2);
var only = args.Length > 4 ? args[4] : "";
await using var ours = SamverkaApp.Create(new SamverkaOptions(address, data, "http://127.0.0.1:0", Environments.Development), loops: false);
await Preparation.Start(ours.Services, CancellationToken.None);
ours.UseSamverka();
await ours.StartAsync();
using var visit = new Visit(new Uri(ours.Urls.First()));
await visit.SignIn();

var pages = new List<PageUnderTest>();
foreach (var page in (await MeasuredPages.Read(visit)).Where(page => page.Name.Contains(only, StringComparison.Ordinal))) pages.Add(await Recording.Of(page, visit));
await using var bare = await BareApp.Start(address, pages);
using var load = new Load(visit, new Uri(bare.Urls.First()), seconds);

Console.WriteLine($"{address.Kind}, {rounds} alternating rounds of {seconds} s, {Environment.ProcessorCount} cores, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}\n\n| page | SQL commands | kB | CPU ms, Samverka | CPU ms, bare page | difference |\n|---|---:|---:|---:|---:|---:|");
foreach (var page in pages) Console.WriteLine(await load.Compare(page, rounds));
Console.WriteLine($"\nThe same fixed work before each round took {load.Yardstick.Told} ms of CPU.");
return 0;
