using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Erasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "erased_at",
                table: "applications_application",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "erased_by",
                table: "applications_application",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "erased_ground",
                table: "applications_application",
                type: "TEXT",
                maxLength: 500,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "erased_at",
                table: "applications_application");

            migrationBuilder.DropColumn(
                name: "erased_by",
                table: "applications_application");

            migrationBuilder.DropColumn(
                name: "erased_ground",
                table: "applications_application");
        }
    }
}
