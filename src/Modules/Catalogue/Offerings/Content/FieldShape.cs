namespace Samverka.Catalogue.Offerings.Content;

/// <summary>How a field of an offering is typed and shown.</summary>
internal enum FieldShape
{
    Line,
    Area,
    Lines,
    OneCode,
    ManyCodes,
    Flag,
    Day,
    Number,
    Percent,

    /// <summary>In kronor, with at most two decimals.</summary>
    Amount,

    /// <summary>A unit of the organisation that is the provider.</summary>
    Unit,
}
