using Microsoft.EntityFrameworkCore;

namespace Samverka.Platform.Database;

/// <summary>What one folder of the platform adds to the model. Found by reflection, needs no state.</summary>
internal interface IModelPart
{
    void Build(ModelBuilder model);
}
