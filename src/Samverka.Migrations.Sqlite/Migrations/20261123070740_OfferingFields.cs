using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OfferingFields : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "discounted_minor",
                table: "catalogue_offering_price",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "only_price",
                table: "catalogue_offering_batch_row",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "price_from",
                table: "catalogue_offering_batch_row",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "discounted_minor",
                table: "catalogue_offering_price");

            migrationBuilder.DropColumn(
                name: "only_price",
                table: "catalogue_offering_batch_row");

            migrationBuilder.DropColumn(
                name: "price_from",
                table: "catalogue_offering_batch_row");
        }
    }
}
