using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Sizes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "hubs_ownership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owned_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    share = table.Column<int>(type: "INTEGER", nullable: false),
                    controls = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_exempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    is_removed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_ownership", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_ownership_hubs_hub_hub_id",
                        column: x => x.hub_id,
                        principalTable: "hubs_hub",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_size_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year_end = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    staff_tenths = table.Column<int>(type: "INTEGER", nullable: false),
                    turnover_minor = table.Column<long>(type: "INTEGER", nullable: false),
                    balance_minor = table.Column<long>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    per_euro = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    is_removed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_size_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_size_figures_hubs_hub_hub_id",
                        column: x => x.hub_id,
                        principalTable: "hubs_hub",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_ownership_hub_id_owned_id",
                table: "hubs_ownership",
                columns: new[] { "hub_id", "owned_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_ownership_hub_id_owner_id",
                table: "hubs_ownership",
                columns: new[] { "hub_id", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_size_figures_hub_id_organisation_id",
                table: "hubs_size_figures",
                columns: new[] { "hub_id", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "hubs_ownership");

            migrationBuilder.DropTable(
                name: "hubs_size_figures");
        }
    }
}
