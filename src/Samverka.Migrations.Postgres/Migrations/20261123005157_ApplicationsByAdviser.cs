using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ApplicationsByAdviser : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_application_hub_id_adviser_id_sent_at_id",
                schema: "applications",
                table: "application",
                columns: new[] { "hub_id", "adviser_id", "sent_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_application_hub_id_adviser_id_sent_at_id",
                schema: "applications",
                table: "application");
        }
    }
}
