namespace Samverka.ArchitectureTests.Walls.Contracts;

public sealed class Lent;
