using Samverka.Kernel;

namespace Samverka.Ui.Addresses;

/// <summary>Doors that pages of several modules lead to, kept here so that a lower module needs not know who stands behind them.</summary>
public static class Doors
{
    public static Address Start { get; } = new("/");

    /// <summary>Takes the question as <c>q</c> and the front it was asked from as <c>hub</c> (slug).</summary>
    public static Address Answers { get; } = new("/answers");

    /// <summary>Takes chosen offerings as <c>offering</c> (ids, repeated), the need as <c>q</c>, the front as <c>hub</c> (slug).</summary>
    public static Address Apply { get; } = new("/apply");

    /// <summary>A talk with an adviser at a time one picks. Takes the need as <c>q</c>, the front as <c>hub</c> (slug).</summary>
    public static Address Talk { get; } = new("/talk");

    public static Address MyPages { get; } = new("/my-pages");

    public static Address MyPagesSignIn { get; } = new("/my-pages/sign-in");

    public static Address SignIn { get; } = new("/sign-in");

    /// <summary>Where one who has forgotten the password asks for a link to choose another.</summary>
    public static Address Password { get; } = new("/password");

    /// <summary>A hub's own front.</summary>
    public static Address Hub(string slug) => new($"/hubs/{slug}");

    /// <summary>What is on record of an organisation, for staff.</summary>
    public static Address Organisation(OrganisationId id) => new($"/organisations/{id}");

    /// <summary>What the hub (slug) knows of an organisation's size and owners.</summary>
    public static Address Size(string hub, OrganisationId id) => new($"/hubs/{hub}/organisations/{id}/size");

    /// <summary>The row of the mapping by which an industry's code (its list, and the row's code) has sectors, for staff.</summary>
    public static Address SectorMapping(string list, string row) => new Address($"/administration/crosswalks/{list}/sector").With("q", row);

    /// <summary>Who works where, and inviting them.</summary>
    public static Address People { get; } = new("/people");

    public static Address MyWork { get; } = new("/my-work");
}
