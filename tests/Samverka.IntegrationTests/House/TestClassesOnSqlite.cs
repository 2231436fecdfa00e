namespace Samverka.IntegrationTests.House;

public sealed class TestClassesOnSqlite
{
    // The test script runs one part per database by these endings; a class with another name would never be run.
    [Fact]
    public void Every_test_class_says_its_database_and_every_feature_is_tried_on_both() =>
        Assert.Equal([], Faults([.. typeof(TestClassesOnSqlite).Assembly.GetTypes()
            .Where(type => type != typeof(TestClassesOnSqlite) && type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true)))
            .Select(type => new TestClass(type.Name, type.IsAbstract, type.BaseType?.Name))]));

    [Fact]
    public void A_class_without_database_and_a_feature_on_one_database_are_found() =>
        Assert.Equal(
            ["Forgotten names no database", "Feature is not tried on Postgres"],
            Faults([new("Forgotten", false, null), new("Feature", true, null), new("FeatureOnSqlite", false, "Feature"), new("TwoNodesOnPostgres", false, null)]));

    private static List<string> Faults(IReadOnlyList<TestClass> classes) =>
    [
        .. from type in classes
           where !type.IsAbstract && !type.Name.EndsWith("OnSqlite", StringComparison.Ordinal) && !type.Name.EndsWith("OnPostgres", StringComparison.Ordinal)
           select $"{type.Name} names no database",
        .. from feature in classes
           where feature.IsAbstract
           from database in (string[])["Sqlite", "Postgres"]
           where !classes.Any(type => type.Base == feature.Name && type.Name == $"{feature.Name}On{database}")
           select $"{feature.Name} is not tried on {database}",
    ];

    private sealed record TestClass(string Name, bool IsAbstract, string? Base);
}
