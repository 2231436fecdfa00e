using Microsoft.AspNetCore.Http;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Content;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>What the form of an offering shows. A partner cannot say that somebody else is the provider.</summary>
internal sealed record OfferingFields(IReadOnlyDictionary<string, string> Values, OfferingWords Words, bool IsPartners)
{
    public string this[string name] => Values.GetValueOrDefault(name, "");

    public static IReadOnlyDictionary<string, string> Typed(IFormCollection form) =>
        ContentFields.Names.ToDictionary(name => name, name => string.Join(';', form[name].OfType<string>()));
}
