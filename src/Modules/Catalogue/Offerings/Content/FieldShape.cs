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
}
