using Microsoft.Extensions.DependencyInjection;
using Samverka.Applications.Forgetting;
using Samverka.Applications.Pages.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Jobs;
using Samverka.Platform.Keeping;
using Samverka.Platform.Permissions;
using Samverka.Platform.Start;
using Samverka.Ui;
using Samverka.Ui.Navigation;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Talks;

/// <summary>What talks add to the module.</summary>
internal static class TalksPart
{
    public const string Offer = "talks.offer";

    public static readonly Permission OfferPermission = new(Offer, Role.Coordinator, Role.Adviser);

    /// <summary>Changing the times and talks of the hub's other advisers.</summary>
    public static readonly Permission OfHubPermission = new("talks.of-hub", Role.Coordinator);

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(OfferPermission).AddSingleton(OfHubPermission);
        services.AddKept<TalkSlot, FreeTimes>(typeof(TalkBooking), typeof(Membership)).AddScoped<ITalkTimes, KeptTimes>();
        services.AddScoped<FreeTalks>().AddScoped<TalkBooker>().AddScoped<TalkLetters>().AddScoped<CustomerTalkLetters>().AddScoped<AdviserTalkLetters>().AddScoped<TalkCalendar>().AddScoped<TalkChanges>().AddScoped<TalkSlots>().AddScoped<BookedTalks>().AddScoped<HeldTalks>();
        services.AddScoped<UnneededCustomers>().AddLoop<UnneededCustomers>(TimeSpan.FromHours(1), (customers, cancellation) => customers.Run(cancellation));
        services.AddScoped<TalkErasure>().AddLoop<TalkErasure>(TimeSpan.FromHours(6), (erasure, cancellation) => erasure.Run(cancellation));
        services.AddScoped<IPagePart, AdviserTalksPart>().AddScoped<IPagePart, MyTalksPart>();
        services.AddScoped<IDemoSeed, DemoTalks>();
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Staff, 25, TalkAddresses.Slots, "nav.talk-slots", typeof(ApplicationsModule), user => user.MaySomewhere(OfferPermission)));
    }
}
