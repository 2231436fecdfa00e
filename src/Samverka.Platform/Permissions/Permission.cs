namespace Samverka.Platform.Permissions;

/// <summary>Something one may do, named as a policy (<c>applications.triage</c>), and the roles that may.</summary>
public sealed record Permission(string Name, params Role[] Roles);
