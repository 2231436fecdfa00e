using Samverka.Platform.Clock;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;

namespace Samverka.Vocabularies.Lists;

internal sealed class CodeLists : ICodeLists
{
    private readonly OverridesInForce _overrides;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, List<CodeList>> _lists;
    private readonly Dictionary<(string From, string To), List<CrossWalk>> _walks;

    public CodeLists(OverridesInForce overrides, TimeProvider clock)
        : this(ListFile.ReadAll(), WalkFile.ReadAll(), overrides, clock)
    {
    }

    internal CodeLists(IReadOnlyList<CodeList> lists, IReadOnlyList<CrossWalk> walks, OverridesInForce overrides, TimeProvider clock)
    {
        (_overrides, _clock, All, Walks) = (overrides, clock, lists, walks);
        _lists = lists.GroupBy(list => list.Name).ToDictionary(group => group.Key, group => group.OrderBy(list => list.Validity.From).ToList());
        _walks = walks.GroupBy(walk => (walk.From, walk.To)).ToDictionary(group => group.Key, group => group.OrderBy(walk => walk.Validity.From).ToList());
    }

    public IReadOnlyList<CodeList> All { get; }

    public IReadOnlyList<CrossWalk> Walks { get; }

    public CodeList Current(string list) => AsOf(list, _clock.Today());

    public CodeList AsOf(string list, DateOnly day) => _lists.TryGetValue(list, out var versions)
        ? versions.LastOrDefault(version => version.Validity.Holds(day)) ?? versions.LastOrDefault(version => version.Validity.From <= day) ?? versions[0]
        : throw new ArgumentException($"There is no code list '{list}'.");

    public CrossWalk Walk(string from, string to)
    {
        if (!_walks.TryGetValue((from, to), out var versions)) throw new ArgumentException($"There is no mapping from '{from}' to '{to}'.");
        var today = _clock.Today();
        var walk = versions.LastOrDefault(version => version.Validity.From <= today) ?? versions[0];
        return _overrides.On(walk, today);
    }
}
