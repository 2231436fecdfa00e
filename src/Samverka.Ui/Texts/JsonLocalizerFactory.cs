using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Samverka.Ui.Texts;

/// <summary>Gives each assembly its own texts, then the shared texts of Ui.</summary>
public sealed class JsonLocalizerFactory : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new JsonLocalizer(resourceSource.Assembly);

    public IStringLocalizer Create(string baseName, string location) => new JsonLocalizer(Assembly.Load(new AssemblyName(location)));
}
