namespace Samverka.Ui.Navigation;

/// <summary>The three menus. Public is for everyone; the others show only to those who signed in, unless an entry says otherwise.</summary>
public enum NavigationArea
{
    Public,
    Staff,
    Administration,
}
