using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Evaluation;

/// <summary>Sets made of research projects: the same project in the other language, and projects of the same subject.</summary>
internal sealed class SwecrisSets(string folder, string split)
{
    private readonly IReadOnlyList<SwecrisProject> _projects = SwecrisProject.ReadAll(folder);

    /// <summary>The one right answer is the same project among all texts of the other language, not only among the pairs.</summary>
    public IEnumerable<EvaluationSet> Crosslingual()
    {
        var pairs = Rows("swecris_crosslingual_pairs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var (from, to) in new[] { (Language.Swedish, Language.English), (Language.English, Language.Swedish) })
        {
            var documents = _projects.Where(project => project.Has(to)).Select(project => project.In(to)).ToList();
            var asked = _projects.Where(project => pairs.Contains(project.Id) && project.Has(from) && project.Has(to)).ToList();
            yield return new EvaluationSet($"twin {from}->{to}, title and text", documents, [.. asked.Select(project => Twin(project, project.Text(from), from))]);
            yield return new EvaluationSet($"twin {from}->{to}, title", documents, [.. asked.Select(project => Twin(project, project.Titles[from], from))]);
        }
    }

    /// <summary>Title against the title and text of the others in the same language; right are those with the same subject code.</summary>
    public IEnumerable<EvaluationSet> Subjects()
    {
        var subjects = Rows("swecris_subject_labels.tsv").GroupBy(row => row[0], row => row[2], StringComparer.Ordinal)
            .ToDictionary(project => project.Key, project => project.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (Language language in Language.All)
        {
            var labelled = _projects.Where(project => project.Has(language) && project.Titles.ContainsKey(language) && subjects.ContainsKey(project.Id)).ToList();
            var bySubject = labelled.SelectMany(project => subjects[project.Id].Select(subject => (subject, project.Id)))
                .ToLookup(pair => pair.subject, pair => pair.Id);
            var queries = labelled.Select(project => new EvaluationQuery(project.Id, project.Titles[language], language,
                    subjects[project.Id].SelectMany(subject => bySubject[subject]).Where(id => id != project.Id).Distinct().ToDictionary(id => id, _ => 1.0)))
                .Where(query => query.Gains.Count > 0).ToList();
            yield return new EvaluationSet($"same subject, {language}", [.. labelled.Select(project => project.In(language))], queries, LeaveOutSelf: true);
        }
    }

    /// <summary>Texts of about one length, real words in real order, made by running the projects' texts together.</summary>
    public IEnumerable<Document> Texts(int count, int characters)
    {
        string[] all = [.. _projects.SelectMany(project => Language.All.Where(project.Has).Select(project.Text))];
        for (int i = 0; i < count; i++)
        {
            string text = all[i % all.Length];
            for (int next = i + 1 + i / all.Length; text.Length < characters; next++)
                text += "\n" + all[next % all.Length];
            yield return new Document($"{i:D6}", 1, [new FieldText(TextField.Body, text[..characters], null)], DocumentFacts.None);
        }
    }

    private static EvaluationQuery Twin(SwecrisProject project, string text, Language language) =>
        new(project.Id, text, language, new Dictionary<string, double> { [project.Id] = 1 });

    private IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split('\t')).Where(row => split == "all" || row[1] == split);
}
