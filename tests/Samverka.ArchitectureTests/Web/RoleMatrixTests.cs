using Samverka.ArchitectureTests.Tree;
using Samverka.Platform.Permissions;
using Samverka.Testing.Routes;

namespace Samverka.ArchitectureTests.Web;

public sealed class RoleMatrixTests
{
    private const string Reviewed = "docs/role-matrix.md";

    [Fact]
    public async Task The_reviewed_table_is_what_the_program_does()
    {
        await using var app = RouteTable.Build();
        var made = RoleMatrix.Of(await RouteTable.OfTheProgram(), [.. app.Services.GetServices<Permission>()]);
        if (Environment.GetEnvironmentVariable("SAMVERKA_WRITE") == "1") await File.WriteAllTextAsync(Repository.Full(Reviewed), made);

        Assert.Equal(await File.ReadAllTextAsync(Repository.Full(Reviewed)), made);
    }
}
