using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samverka.Kernel;
using Samverka.Platform.Clock;

namespace Samverka.Platform.Database;

internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
    where TId : struct, ITypedId<TId>
{
    // An expression tree may not call the static abstract member itself.
    private static TId Make(Guid value) => TId.From(value);
}

internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => Microseconds.Of(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

internal sealed class RateConverter() : ValueConverter<Rate, int>(rate => rate.TenThousandths, value => new Rate(value));

internal sealed class LanguageConverter() : ValueConverter<Language, string>(
    language => language.Code, code => Language.Parse(code) ?? Language.Swedish);
