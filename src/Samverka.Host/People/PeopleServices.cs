using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;

namespace Samverka.Host.People;

internal static class PeopleServices
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddScoped<StaffList>().AddScoped<Inviting>().AddScoped<InvitationLetters>().AddScoped<PendingInvitations>().AddScoped<InvitationDesk>().AddScoped<RoleEnding>().AddScoped<OutsideRoles>();
        services.AddScoped<InvitationErasure>().AddHostedService<InvitationErasureLoop>();
        services.AddNavigation(new NavigationEntry(
            NavigationArea.Staff, 80, Doors.People, "people.nav", typeof(HostTexts), reader => reader.MaySomewhere(PeoplePermission.Manage)));
    }
}
