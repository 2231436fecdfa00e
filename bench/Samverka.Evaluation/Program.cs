using Samverka.Evaluation;
using Samverka.Matching.Domain;

if (args is ["everyday", var repository])
{
    Everyday.Write(MatchingData.Load(), repository, Console.Out);
    return 0;
}
if (args.Length is 0 or > 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: Samverka.Evaluation DATA-FOLDER [SPLIT]   (the folder with evaluation/ and network/; split dev, test or all; all when left out)\n       Samverka.Evaluation everyday REPOSITORY   (the questions of the tests against the demonstration's offerings)");
    return 2;
}

string evaluation = Path.Combine(args[0], "evaluation");
var resources = MatchingData.Load();
var swecris = new SwecrisSets(evaluation, args.Length > 1 ? args[1] : "all");
var comparison = new Comparison(resources, Console.Out);
comparison.WriteHeading();
foreach (EvaluationSet set in swecris.Crosslingual().Concat(swecris.Subjects()).Concat(new StorySets(args[0], resources.Concepts.Concepts).All()))
    comparison.Write(set);
Latency.Write(swecris, resources, Console.Out);
return 0;
