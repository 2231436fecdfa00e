using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OfferingFields : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "discounted_minor",
                schema: "catalogue",
                table: "offering_price",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "only_price",
                schema: "catalogue",
                table: "offering_batch_row",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "price_from",
                schema: "catalogue",
                table: "offering_batch_row",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "discounted_minor",
                schema: "catalogue",
                table: "offering_price");

            migrationBuilder.DropColumn(
                name: "only_price",
                schema: "catalogue",
                table: "offering_batch_row");

            migrationBuilder.DropColumn(
                name: "price_from",
                schema: "catalogue",
                table: "offering_batch_row");
        }
    }
}
