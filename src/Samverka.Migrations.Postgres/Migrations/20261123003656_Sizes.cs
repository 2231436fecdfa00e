using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Sizes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ownership",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owned_id = table.Column<Guid>(type: "uuid", nullable: false),
                    share = table.Column<int>(type: "integer", nullable: false),
                    controls = table.Column<bool>(type: "boolean", nullable: false),
                    is_exempt = table.Column<bool>(type: "boolean", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ownership", x => x.id);
                    table.ForeignKey(
                        name: "fk_ownership_hub_hub_id",
                        column: x => x.hub_id,
                        principalSchema: "hubs",
                        principalTable: "hub",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "size_figures",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year_end = table.Column<DateOnly>(type: "date", nullable: false),
                    staff_tenths = table.Column<int>(type: "integer", nullable: false),
                    turnover_minor = table.Column<long>(type: "bigint", nullable: false),
                    balance_minor = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    per_euro = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_size_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_size_figures_hub_hub_id",
                        column: x => x.hub_id,
                        principalSchema: "hubs",
                        principalTable: "hub",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ownership_hub_id_owned_id",
                schema: "hubs",
                table: "ownership",
                columns: new[] { "hub_id", "owned_id" });

            migrationBuilder.CreateIndex(
                name: "ix_ownership_hub_id_owner_id",
                schema: "hubs",
                table: "ownership",
                columns: new[] { "hub_id", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "ix_size_figures_hub_id_organisation_id",
                schema: "hubs",
                table: "size_figures",
                columns: new[] { "hub_id", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ownership",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "size_figures",
                schema: "hubs");
        }
    }
}
