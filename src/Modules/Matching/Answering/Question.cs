using Samverka.Kernel;

namespace Samverka.Matching.Answering;

/// <summary>What somebody asks, and the little they said about themselves; codes that no list knows play no part.</summary>
internal sealed record Question(string Text, HubId? Front, string? Municipality, string? Sector, string? CustomerType, bool OnlineOnly, Language PageLanguage);
