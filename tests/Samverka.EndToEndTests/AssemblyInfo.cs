using Samverka.EndToEndTests.Browsers;
using Samverka.Testing.Databases;

[assembly: AssemblyFixture(typeof(TestRun))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
