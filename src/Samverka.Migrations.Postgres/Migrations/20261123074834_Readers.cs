using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Readers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "revoked_at",
                schema: "platform",
                table: "access_link");

            migrationBuilder.CreateTable(
                name: "reading",
                schema: "applications",
                columns: table => new
                {
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    reader = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reading", x => new { x.subject, x.reader, x.day });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reading",
                schema: "applications");

            migrationBuilder.AddColumn<DateTime>(
                name: "revoked_at",
                schema: "platform",
                table: "access_link",
                type: "timestamp with time zone",
                nullable: true);
        }
    }
}
