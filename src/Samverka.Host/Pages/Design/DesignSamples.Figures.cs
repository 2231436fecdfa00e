using Samverka.Ui.Charts;

namespace Samverka.Host.Pages.Design;

internal static partial class DesignSamples
{
    public static Chart Targets(Func<string, string, string> say) => new BarChart(
        say("Målvärden och utfall", "Targets and outcome"),
        say("Två av tre målvärden är på väg; piloterna ligger efter.", "Two of three targets are on their way; the pilots are behind."),
        [
            new(say("Nådda organisationer", "Organisations reached"), 642, 1000),
            new(say("Mognadsanalyser", "Maturity assessments"), 104, 100),
            new(say("Pilotprojekt", "Pilot projects"), 3, 10),
        ])
    { EachOnItsOwn = true };

    public static Chart Funnel(Func<string, string, string> say) => new FunnelChart(
        say("Från förfrågan till leverans", "From request to delivery"),
        say("Flest stannar mellan samtal och plan.", "Most stop between the talk and the plan."),
        [new(say("Förfrågningar", "Requests"), 310), new(say("Samtal", "Talks"), 244), new(say("Planer", "Plans"), 96), new(say("Levererat", "Delivered"), 71)]);

    public static Chart Forecast(Func<string, string, string> say) => new LineChart(
        say("Utfall mot plan", "Outcome against plan"),
        say("Utfallet låg efter under 2025 men är i fatt från tredje kvartalet 2026.", "The outcome was behind during 2025 but has caught up since the third quarter of 2026."),
        ["Q1 25", "Q2 25", "Q3 25", "Q4 25", "Q1 26", "Q2 26", "Q3 26", "Q4 26"],
        [
            new(say("Plan", "Plan"), [20, 60, 120, 200, 300, 420, 560, 700]),
            new(say("Utfall", "Outcome"), [12, 30, 71, 150, 262, 410, 566, null]),
        ]);

    public static Chart Maturity(Func<string, string, string> say) => new RadarChart(
        say("Digital mognad", "Digital maturity"),
        say("Starkast i grön digitalisering, svagast i data.", "Strongest in green digitalisation, weakest in data."),
        [
            say("Digital strategi", "Digital strategy"), say("Digital beredskap", "Digital readiness"), say("Människan i centrum", "Human-centric digitalisation"),
            say("Datahantering", "Data management"), say("Automation och AI", "Automation and AI"), say("Grön digitalisering", "Green digitalisation"),
        ],
        100,
        [new(say("Er organisation", "Your organisation"), [62, 48, 55, 31, 40, 71]), new(say("Liknande företag", "Companies like you"), [54, 52, 47, 44, 33, 50])]);

    public static Chart Distribution(Func<string, string, string> say) => new DistributionChart(
        say("Ni och andra", "You and others"),
        say("Ni ligger strax över medianen av 148 liknande företag.", "You are just above the median of 148 companies like you."),
        [new(0, 20, 11), new(20, 40, 38), new(40, 60, 61), new(60, 80, 38), new(80, 100, null)])
    {
        Own = 57,
        Spread = new Spread(9, 34, 51, 63, 88),
    };
}
