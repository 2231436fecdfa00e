using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>Whom one meets: who teaches, guides or advises. What is not told is empty.</summary>
internal sealed record Trainer(string Name, LocalText Role, string Email, string Phone);
