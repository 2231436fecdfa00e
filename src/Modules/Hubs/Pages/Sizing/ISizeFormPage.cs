using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>What the parts of such a page show, whatever the record is.</summary>
internal interface ISizeFormPage
{
    string What { get; }

    bool IsNew { get; }

    int Seen { get; }

    HubSummary Hub { get; }

    OrganisationSummary Organisation { get; }

    Address Overview { get; }

    Address Here { get; }

    Differences? Conflict { get; }
}
