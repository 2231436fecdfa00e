using Samverka.Ui.Addresses;

namespace Samverka.Applications.Talks;

internal static class TalkAddresses
{
    public static Address Slots { get; } = new("/my-work/talk-slots");

    public static Address Booked(Guid booking) => new($"/talk/booked/{booking}");

    /// <summary>A booked talk as its adviser sees it.</summary>
    public static Address OfAdviser(Guid booking) => new($"/my-work/talks/{booking}");

    public static Address Mine(Guid booking) => new($"/my-pages/talks/{booking}");
}
