using System.Text.Json;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Seed;

/// <summary>Publishes the demo's offerings with their price lists. A file that contradicts the code lists stops the start and says where.</summary>
internal sealed class OfferingSeed(
    SamverkaDb db, UnitOfWork work, OfferingDesk desk, TimeProvider clock, IdSource ids,
    IHubDirectory hubs, IOrganisationDirectory organisations, ICodeLists lists) : IDemoSeed
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public int Order => 50;

    public async Task Seed(CancellationToken cancellation)
    {
        var known = (await hubs.All(cancellation)).ToDictionary(hub => hub.Slug, hub => hub.Id);
        var file = Read<DemoHub>("demo/demo-hub.json");
        var providers = Read<DemoProvider[]>("demo/organisations.json").Concat(file.Organisations).ToDictionary(provider => provider.Key);
        var people = file.People.ToDictionary(person => person.Key, person => person.Name);
        var records = await organisations.ByKeys(providers.Keys, cancellation);
        foreach (var demo in DataFiles.List("demo/offerings").SelectMany(Read<DemoOffering[]>))
        {
            if (!known.TryGetValue(demo.Hub, out var hub)) throw Fault(demo, $"the hub '{demo.Hub}' is unknown");
            var provider = Provider(demo, providers);
            var record = provider is null ? null : records.GetValueOrDefault(provider.Key);
            await Add(demo, hub, Content(demo, provider, record, people), record?.Id, cancellation);
        }

        await work.Save(new Change(Actor.System, "demo"), cancellation);
    }

    private async Task Add(DemoOffering demo, HubId hub, OfferingContent content, OrganisationId? provider, CancellationToken cancellation)
    {
        var offering = desk.Create(hub, demo.Key, content, content.ProviderNumber is null ? null : provider, isDemo: true, Actor.System);
        await desk.ShowNewest(offering, content, cancellation);
        desk.AddStatus(offering, OfferingStep.Publish, OfferingState.Published, Actor.System, null);
        desk.Changed(offering);
        AddPrices(demo, offering.Id);
    }

    private OfferingContent Content(DemoOffering demo, DemoProvider? provider, OrganisationReference? record, Dictionary<string, string> people)
    {
        var unit = record is not null && demo.ProviderUnit is { } key && record.Units.TryGetValue(key, out var known) ? known : (UnitId?)null;
        var responsible = demo.Environment?.Responsible is { } person ? people.GetValueOrDefault(person) ?? throw Fault(demo, $"the person '{person}' is unknown") : "";
        return ContentReader.Read(DemoContent.Texts(demo, provider, unit, responsible), lists) switch
        {
            Parsed<OfferingContent>.Valid read => read.Value,
            Parsed<OfferingContent>.Invalid wrong => throw Fault(demo, string.Join("; ", wrong.Errors.Select(error => $"{error.Field}: {error.Key} {string.Join(' ', error.Arguments)}"))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private void AddPrices(DemoOffering demo, OfferingId offering)
    {
        var list = new PriceList([]);
        foreach (var (row, place) in demo.Prices.Select((row, place) => (row, place)))
        {
            if (!Enum.TryParse<PriceUnit>(row.Unit.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var unit)) throw Fault(demo, $"the price unit '{row.Unit}' is unknown");
            var discounted = place == demo.Prices.Length - 1 && demo.DiscountedMinor is { } minor ? new Money(minor, row.Currency) : (Money?)null;
            var (longer, refusal) = list.With(new Price(new Validity(row.From, row.To), new Money(row.AmountMinor, row.Currency), unit, row.Note, discounted));
            list = longer ?? throw Fault(demo, $"the price from {row.From:O}: {refusal}");
        }

        db.AddRange(list.Rows.Select(price => OfferingPrice.Of(price, ids.New(), offering, clock.Now())));
    }

    private static DemoProvider? Provider(DemoOffering demo, Dictionary<string, DemoProvider> providers) => demo.Provider is null ? null
        : providers.GetValueOrDefault(demo.Provider) ?? throw Fault(demo, $"the provider '{demo.Provider}' is unknown");

    private static T Read<T>(string path)
    {
        using var file = DataFiles.Open(path);
        return JsonSerializer.Deserialize<T>(file, Json) ?? throw new InvalidDataException($"{path} is empty.");
    }

    private static InvalidDataException Fault(DemoOffering demo, string what) => new($"The demo offering '{demo.Key}': {what}.");

    private sealed record DemoHub(DemoProvider[] Organisations, DemoPerson[] People);
}
