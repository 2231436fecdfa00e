using Samverka.Testing.Databases;

[assembly: AssemblyFixture(typeof(TestRun))]
