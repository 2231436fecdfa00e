using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Listing;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Pages.Organisations;

[Authorize(Policy = "organisations.read")]
internal sealed class ListModel(OrganisationList list, ICodeLists codes, IStringLocalizer<OrganisationsModule> texts) : SamverkaPage
{
    public OrganisationQuery Query { get; private set; } = null!;

    public Table<OrganisationLine> Table { get; private set; } = null!;

    public IReadOnlyList<Choice> KindChoices => [.. Kinds.All.Append(Kinds.Unknown).Select(kind => new Choice(kind, texts[$"kind.{kind}"]))];

    public bool MayEdit => User.MaySomewhere(OrganisationsModule.Edit);

    public async Task OnGet(CancellationToken cancellation)
    {
        Query = OrganisationQuery.Read(Request.Query);
        var page = await list.Page(Query, User, cancellation);
        Table = new Table<OrganisationLine>
        {
            Caption = texts["list.caption"],
            Address = Query.Filtered,
            SortedBy = Query.SortKey,
            Descending = Query.Descending,
            Previous = page.Previous is { } previous ? Query.Ordered.With("before", previous.ToString()) : null,
            Next = page.Next is { } next ? Query.Ordered.With("after", next.ToString()) : null,
            Export = new Address(Query.Ordered.Path.Replace("/organisations", "/organisations/export", StringComparison.Ordinal)),
            Empty = texts["list.empty"],
            HasNothing = page.Lines.Count == 0 && !Query.IsNarrowed,
            Columns = Columns(),
            Rows = page.Lines,
        };
    }

    private IReadOnlyList<Column<OrganisationLine>> Columns()
    {
        var (forms, municipalities) = (codes.Current(ListNames.LegalForm), codes.Current(ListNames.Municipality));
        return
        [
            new("name", texts["field.name"], line => Cell.Link(new Address($"/organisations/{line.Id}"), line.Name)) { IsSortable = true },
            new("number", texts["field.number"], line => line.Number is { } number ? OrganisationNumber.Show(number, line.Country) : null) { IsSortable = true, SpeaksForItself = true },
            new("kind", texts["field.kind"], line => line.Kind is { } kind ? texts[$"kind.{kind}"].Value : null) { SpeaksForItself = true },
            new("legal-form", texts["field.legal-form"], line => Label(forms, line.LegalForm)) { IsSecondary = true },
            new("municipality", texts["field.municipality"], line => Label(municipalities, line.Municipality)) { IsSortable = true, SpeaksForItself = true },
            new("note", texts["field.note"], Note) { SpeaksForItself = true },
        ];
    }

    private object? Note(OrganisationLine line) =>
        line.IsDemo ? Cell.Tag("warning", texts["tag.invented"]) : line.IsAuthority ? Cell.Tag("info", texts["tag.authority"]) : null;

    private string? Label(CodeList list, string? code) => code is null ? null : list.Label(code, Language);
}
