using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samverka.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.EnsureSchema(
                name: "hubs");

            migrationBuilder.EnsureSchema(
                name: "applications");

            migrationBuilder.EnsureSchema(
                name: "vocabularies");

            migrationBuilder.EnsureSchema(
                name: "organisations");

            migrationBuilder.EnsureSchema(
                name: "catalogue");

            migrationBuilder.CreateTable(
                name: "access_link",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    purpose = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    once = table.Column<bool>(type: "boolean", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accessibility_report",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    message = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    where = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    resolved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accessibility_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "application",
                schema: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organisation_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    contact_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    contact_phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    municipality = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    sector = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    customer_type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    need = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    in_confidence = table.Column<bool>(type: "boolean", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    folded = table.Column<string>(type: "character varying(20734)", maxLength: 20734, nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    status_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    waits_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    adviser_id = table.Column<Guid>(type: "uuid", nullable: true),
                    speaks_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    wrote_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    erased_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    erased_by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    erased_ground = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    feature = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    subject_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: true),
                    chain_hash = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "crosswalk_override",
                schema: "vocabularies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_list = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    to_list = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    from_code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    to_codes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    undone_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_crosswalk_override", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "customer",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_key",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "draft",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    owner_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_stamp",
                schema: "platform",
                columns: table => new
                {
                    @event = table.Column<string>(name: "event", type: "character varying(100)", maxLength: 100, nullable: false),
                    stamp = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_stamp", x => x.@event);
                });

            migrationBuilder.CreateTable(
                name: "hub",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    nuts = table.Column<List<string>>(type: "text[]", nullable: false),
                    languages = table.Column<List<string>>(type: "text[]", nullable: false),
                    theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reference_prefix = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    answer_within_working_days = table.Column<int>(type: "integer", nullable: true),
                    closed_weeks = table.Column<List<int>>(type: "integer[]", nullable: false),
                    contact_email = table.Column<string>(type: "text", nullable: true),
                    contact_phone = table.Column<string>(type: "text", nullable: true),
                    website = table.Column<string>(type: "text", nullable: true),
                    network_listing = table.Column<string>(type: "character varying(210)", maxLength: 210, nullable: true),
                    part_of = table.Column<string>(type: "text", nullable: true),
                    run_by_authority = table.Column<bool>(type: "boolean", nullable: false),
                    takes_applications = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    fiction_notice_en = table.Column<string>(type: "text", nullable: true),
                    fiction_notice_sv = table.Column<string>(type: "text", nullable: true),
                    name_en = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    promise_en = table.Column<string>(type: "text", nullable: true),
                    promise_sv = table.Column<string>(type: "text", nullable: true),
                    region_en = table.Column<string>(type: "text", nullable: true),
                    region_sv = table.Column<string>(type: "text", nullable: true),
                    summary_en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    summary_sv = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hub", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_batch",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    checksum = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reading = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    withdrawn = table.Column<int>(type: "integer", nullable: false),
                    refused = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "invitation",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    invited_by = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    letter = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "last_letter",
                schema: "applications",
                columns: table => new
                {
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_last_letter", x => x.hub_id);
                });

            migrationBuilder.CreateTable(
                name: "membership",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_membership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "network_listing",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(210)", maxLength: 210, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    city = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    postal_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    nuts = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    website = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_listing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "offering",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    published_version = table.Column<int>(type: "integer", nullable: true),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    review_asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    prices_await = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    search = table.Column<string>(type: "text", nullable: false),
                    provider = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outside_consortium = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    sort_en = table.Column<string>(type: "character varying(420)", maxLength: 420, nullable: false),
                    sort_sv = table.Column<string>(type: "character varying(420)", maxLength: 420, nullable: false),
                    summary_en = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    summary_sv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title_en = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    title_sv = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                schema: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    sort_name = table.Column<string>(type: "character varying(1200)", maxLength: 1200, nullable: false),
                    search_text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    alike_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    alike_reversed = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    alike_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    domain = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    legal_form = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    industry = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    is_authority = table.Column<bool>(type: "boolean", nullable: false),
                    website = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    came_with_a_request = table.Column<bool>(type: "boolean", nullable: false),
                    is_a_persons = table.Column<bool>(type: "boolean", nullable: false),
                    about_en = table.Column<string>(type: "text", nullable: true),
                    about_sv = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    @event = table.Column<string>(name: "event", type: "character varying(100)", maxLength: 100, nullable: false),
                    reaction = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_try = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    parked = table.Column<bool>(type: "boolean", nullable: false),
                    last_fault = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "queued_mail",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    letter = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_try = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    parked = table.Column<bool>(type: "boolean", nullable: false),
                    last_fault = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_queued_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reading",
                schema: "applications",
                columns: table => new
                {
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    reader = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    in_emergency = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reading", x => new { x.subject, x.reader, x.day });
                });

            migrationBuilder.CreateTable(
                name: "reference_counter",
                schema: "applications",
                columns: table => new
                {
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_counter", x => new { x.hub_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "talk_slot",
                schema: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    adviser_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_talk_slot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "untold_request",
                schema: "applications",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_untold_request", x => x.application_id);
                });

            migrationBuilder.CreateTable(
                name: "user",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    letters_off = table.Column<int>(type: "integer", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "chosen_offering",
                schema: "applications",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chosen_offering", x => new { x.application_id, x.offering_id });
                    table.ForeignKey(
                        name: "fk_chosen_offering_application_application_id",
                        column: x => x.application_id,
                        principalSchema: "applications",
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "status_change",
                schema: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    adviser_id = table.Column<Guid>(type: "uuid", nullable: true),
                    message = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    internal_note = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_status_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_status_change_application_application_id",
                        column: x => x.application_id,
                        principalSchema: "applications",
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "audit_content",
                schema: "platform",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_content", x => x.entry_id);
                    table.ForeignKey(
                        name: "fk_audit_content_audit_entry_entry_id",
                        column: x => x.entry_id,
                        principalSchema: "platform",
                        principalTable: "audit_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "former_slug",
                schema: "hubs",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_slug", x => x.slug);
                    table.ForeignKey(
                        name: "fk_former_slug_hub_hub_id",
                        column: x => x.hub_id,
                        principalSchema: "hubs",
                        principalTable: "hub",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "project",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    case_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    registration_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    partners_stated = table.Column<int>(type: "integer", nullable: true),
                    partners_not_published = table.Column<int>(type: "integer", nullable: true),
                    nuts = table.Column<List<string>>(type: "text[]", nullable: false),
                    follows = table.Column<List<string>>(type: "text[]", nullable: false),
                    sources = table.Column<List<string>>(type: "text[]", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    name_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    period_note_en = table.Column<string>(type: "text", nullable: true),
                    period_note_sv = table.Column<string>(type: "text", nullable: true),
                    targets_note_en = table.Column<string>(type: "text", nullable: true),
                    targets_note_sv = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_hub_hub_id",
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

            migrationBuilder.CreateTable(
                name: "import_row_error",
                schema: "platform",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    column = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    arguments_json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_row_error", x => new { x.batch_id, x.number });
                    table.ForeignKey(
                        name: "fk_import_row_error_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalSchema: "platform",
                        principalTable: "import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "listing_change",
                schema: "catalogue",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(210)", maxLength: 210, nullable: true),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    withdrawn_before = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_listing_change", x => new { x.batch_id, x.number });
                    table.ForeignKey(
                        name: "fk_listing_change_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalSchema: "platform",
                        principalTable: "import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering_batch",
                schema: "catalogue",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_batch", x => x.batch_id);
                    table.ForeignKey(
                        name: "fk_offering_batch_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalSchema: "platform",
                        principalTable: "import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "listing_level",
                schema: "catalogue",
                columns: table => new
                {
                    listing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_listing_level", x => new { x.listing_id, x.kind, x.code });
                    table.ForeignKey(
                        name: "fk_listing_level_network_listing_listing_id",
                        column: x => x.listing_id,
                        principalSchema: "catalogue",
                        principalTable: "network_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering_facet",
                schema: "catalogue",
                columns: table => new
                {
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_facet", x => new { x.offering_id, x.list, x.code });
                    table.ForeignKey(
                        name: "fk_offering_facet_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "catalogue",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering_price",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    amount_minor = table.Column<long>(type: "bigint", nullable: false),
                    discounted_minor = table.Column<long>(type: "bigint", nullable: true),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    note_sv = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    note_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    set_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    corrected_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    corrects = table.Column<Guid>(type: "uuid", nullable: true),
                    awaits_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_price", x => x.id);
                    table.ForeignKey(
                        name: "fk_offering_price_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "catalogue",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offering_status",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    step = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    to = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_status", x => x.id);
                    table.ForeignKey(
                        name: "fk_offering_status_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "catalogue",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offering_version",
                schema: "catalogue",
                columns: table => new
                {
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_version", x => new { x.offering_id, x.number });
                    table.ForeignKey(
                        name: "fk_offering_version_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "catalogue",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "field_source",
                schema: "organisations",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_field_source", x => new { x.organisation_id, x.field });
                    table.ForeignKey(
                        name: "fk_field_source_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "known_at",
                schema: "organisations",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hub_id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_at", x => new { x.organisation_id, x.hub_id, x.record_id });
                    table.ForeignKey(
                        name: "fk_known_at_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "merged",
                schema: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    into = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merged", x => x.id);
                    table.ForeignKey(
                        name: "fk_merged_organisation_id",
                        column: x => x.id,
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_merged_organisation_into",
                        column: x => x.into,
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "other_name",
                schema: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_other_name", x => x.id);
                    table.ForeignKey(
                        name: "fk_other_name_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                schema: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    other_names = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    name_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "talk_booking",
                schema: "applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    need = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    moves = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_talk_booking", x => x.id);
                    table.ForeignKey(
                        name: "fk_talk_booking_talk_slot_slot_id",
                        column: x => x.slot_id,
                        principalSchema: "applications",
                        principalTable: "talk_slot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claim",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claim_user_user_id",
                        column: x => x.user_id,
                        principalSchema: "platform",
                        principalTable: "user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_login",
                schema: "platform",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_login_user_user_id",
                        column: x => x.user_id,
                        principalSchema: "platform",
                        principalTable: "user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_passkey",
                schema: "platform",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_user_passkey_user_user_id",
                        column: x => x.user_id,
                        principalSchema: "platform",
                        principalTable: "user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_token",
                schema: "platform",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_token_user_user_id",
                        column: x => x.user_id,
                        principalSchema: "platform",
                        principalTable: "user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decision",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    date = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    period_from = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    period_to = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    budget_minor = table.Column<long>(type: "bigint", nullable: true),
                    budget_published = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    is_taken_back = table.Column<bool>(type: "boolean", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_back_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    what_en = table.Column<string>(type: "text", nullable: false),
                    what_sv = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_project_project_id",
                        column: x => x.project_id,
                        principalSchema: "hubs",
                        principalTable: "project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "financing_line",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    financier = table.Column<Guid>(type: "uuid", nullable: true),
                    nature = table.Column<int>(type: "integer", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    share = table.Column<int>(type: "integer", nullable: true),
                    cap_minor = table.Column<long>(type: "bigint", nullable: true),
                    amount_minor = table.Column<long>(type: "bigint", nullable: true),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    aid_basis = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    condition_en = table.Column<string>(type: "text", nullable: true),
                    condition_sv = table.Column<string>(type: "text", nullable: true),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    name_sv = table.Column<string>(type: "text", nullable: false),
                    share_note_en = table.Column<string>(type: "text", nullable: true),
                    share_note_sv = table.Column<string>(type: "text", nullable: true),
                    source_en = table.Column<string>(type: "text", nullable: true),
                    source_sv = table.Column<string>(type: "text", nullable: true),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    past_of = table.Column<Guid>(type: "uuid", nullable: true),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_financing_line", x => x.id);
                    table.ForeignKey(
                        name: "fk_financing_line_project_project_id",
                        column: x => x.project_id,
                        principalSchema: "hubs",
                        principalTable: "project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    past_of = table.Column<Guid>(type: "uuid", nullable: true),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnership", x => x.id);
                    table.ForeignKey(
                        name: "fk_partnership_project_project_id",
                        column: x => x.project_id,
                        principalSchema: "hubs",
                        principalTable: "project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "remark",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    text_en = table.Column<string>(type: "text", nullable: false),
                    text_sv = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remark", x => x.id);
                    table.ForeignKey(
                        name: "fk_remark_project_project_id",
                        column: x => x.project_id,
                        principalSchema: "hubs",
                        principalTable: "project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "target",
                schema: "hubs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    at_least = table.Column<bool>(type: "boolean", nullable: false),
                    subset_of = table.Column<string>(type: "text", nullable: true),
                    indicator_en = table.Column<string>(type: "text", nullable: false),
                    indicator_sv = table.Column<string>(type: "text", nullable: false),
                    source_en = table.Column<string>(type: "text", nullable: true),
                    source_sv = table.Column<string>(type: "text", nullable: true),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    past_of = table.Column<Guid>(type: "uuid", nullable: true),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target", x => x.id);
                    table.ForeignKey(
                        name: "fk_target_project_project_id",
                        column: x => x.project_id,
                        principalSchema: "hubs",
                        principalTable: "project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offering_batch_row",
                schema: "catalogue",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    provider_before = table.Column<Guid>(type: "uuid", nullable: true),
                    price_from = table.Column<DateOnly>(type: "date", nullable: true),
                    price_id = table.Column<Guid>(type: "uuid", nullable: true),
                    only_price = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_batch_row", x => new { x.batch_id, x.line });
                    table.ForeignKey(
                        name: "fk_offering_batch_row_offering_batch_batch_id",
                        column: x => x.batch_id,
                        principalSchema: "catalogue",
                        principalTable: "offering_batch",
                        principalColumn: "batch_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "target_part",
                schema: "hubs",
                columns: table => new
                {
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target_part", x => new { x.target_id, x.part });
                    table.ForeignKey(
                        name: "fk_target_part_target_target_id",
                        column: x => x.target_id,
                        principalSchema: "hubs",
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "target_step",
                schema: "hubs",
                columns: table => new
                {
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target_step", x => new { x.target_id, x.from });
                    table.ForeignKey(
                        name: "fk_target_step_target_target_id",
                        column: x => x.target_id,
                        principalSchema: "hubs",
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "target_value",
                schema: "hubs",
                columns: table => new
                {
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target_value", x => new { x.target_id, x.decision });
                    table.ForeignKey(
                        name: "fk_target_value_target_target_id",
                        column: x => x.target_id,
                        principalSchema: "hubs",
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_link_expires_at",
                schema: "platform",
                table: "access_link",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_access_link_token_hash",
                schema: "platform",
                table: "access_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accessibility_report_hub_id_resolved_at_received_at",
                schema: "hubs",
                table: "accessibility_report",
                columns: new[] { "hub_id", "resolved_at", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_application_customer_id_sent_at",
                schema: "applications",
                table: "application",
                columns: new[] { "customer_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_application_draft_id",
                schema: "applications",
                table: "application",
                column: "draft_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_application_hub_id_adviser_id_sent_at_id",
                schema: "applications",
                table: "application",
                columns: new[] { "hub_id", "adviser_id", "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_hub_id_changed_at_id",
                schema: "applications",
                table: "application",
                columns: new[] { "hub_id", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_hub_id_sent_at_id",
                schema: "applications",
                table: "application",
                columns: new[] { "hub_id", "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_hub_id_status_sent_at_id",
                schema: "applications",
                table: "application",
                columns: new[] { "hub_id", "status", "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_hub_id_waits_since_id",
                schema: "applications",
                table: "application",
                columns: new[] { "hub_id", "waits_since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_organisation_id",
                schema: "applications",
                table: "application",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_application_reference",
                schema: "applications",
                table: "application",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_application_wrote_at",
                schema: "applications",
                table: "application",
                column: "wrote_at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_position",
                schema: "platform",
                table: "audit_entry",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_subject_subject_id",
                schema: "platform",
                table: "audit_entry",
                columns: new[] { "subject", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_unsealed",
                schema: "platform",
                table: "audit_entry",
                column: "at",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_crosswalk_override_from_list_to_list_from_code",
                schema: "vocabularies",
                table: "crosswalk_override",
                columns: new[] { "from_list", "to_list", "from_code" });

            migrationBuilder.CreateIndex(
                name: "ix_customer_email",
                schema: "platform",
                table: "customer",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decision_project_id_number",
                schema: "hubs",
                table: "decision",
                columns: new[] { "project_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_draft_expires_at",
                schema: "platform",
                table: "draft",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_draft_owner_hash_kind",
                schema: "platform",
                table: "draft",
                columns: new[] { "owner_hash", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_financing_line_past_of",
                schema: "hubs",
                table: "financing_line",
                column: "past_of");

            migrationBuilder.CreateIndex(
                name: "ix_financing_line_project_id",
                schema: "hubs",
                table: "financing_line",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_former_slug_hub_id",
                schema: "hubs",
                table: "former_slug",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_hub_network_listing",
                schema: "hubs",
                table: "hub",
                column: "network_listing",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hub_reference_prefix",
                schema: "hubs",
                table: "hub",
                column: "reference_prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hub_slug",
                schema: "hubs",
                table: "hub",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_batch_kind_created_at",
                schema: "platform",
                table: "import_batch",
                columns: new[] { "kind", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invitation_expires_at",
                schema: "platform",
                table: "invitation",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_invitation_hub_id",
                schema: "platform",
                table: "invitation",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_at_record_id",
                schema: "organisations",
                table: "known_at",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_listing_change_batch_id_kind_number",
                schema: "catalogue",
                table: "listing_change",
                columns: new[] { "batch_id", "kind", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_listing_level_kind_code_level",
                schema: "catalogue",
                table: "listing_level",
                columns: new[] { "kind", "code", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_membership_hub_id_role",
                schema: "platform",
                table: "membership",
                columns: new[] { "hub_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_membership_user_id",
                schema: "platform",
                table: "membership",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_merged_into",
                schema: "organisations",
                table: "merged",
                column: "into");

            migrationBuilder.CreateIndex(
                name: "ix_network_listing_name_country_type",
                schema: "catalogue",
                table: "network_listing",
                columns: new[] { "name", "country", "type" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_listing_slug",
                schema: "catalogue",
                table: "network_listing",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_offering_changed_at",
                schema: "catalogue",
                table: "offering",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_offering_hub_id_state",
                schema: "catalogue",
                table: "offering",
                columns: new[] { "hub_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_provider_id",
                schema: "catalogue",
                table: "offering",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_offering_published_at_id",
                schema: "catalogue",
                table: "offering",
                columns: new[] { "published_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_slug",
                schema: "catalogue",
                table: "offering",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_offering_state_valid_to",
                schema: "catalogue",
                table: "offering",
                columns: new[] { "state", "valid_to" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_batch_by",
                schema: "catalogue",
                table: "offering_batch",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_offering_batch_hub_id",
                schema: "catalogue",
                table: "offering_batch",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_offering_facet_list_code",
                schema: "catalogue",
                table: "offering_facet",
                columns: new[] { "list", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_price_offering_id_from",
                schema: "catalogue",
                table: "offering_price",
                columns: new[] { "offering_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_offering_status_offering_id_at",
                schema: "catalogue",
                table: "offering_status",
                columns: new[] { "offering_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_alike_name",
                schema: "organisations",
                table: "organisation",
                column: "alike_name");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_alike_number",
                schema: "organisations",
                table: "organisation",
                column: "alike_number");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_alike_reversed",
                schema: "organisations",
                table: "organisation",
                column: "alike_reversed");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_domain",
                schema: "organisations",
                table: "organisation",
                column: "domain");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_key",
                schema: "organisations",
                table: "organisation",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisation_number_country",
                schema: "organisations",
                table: "organisation",
                columns: new[] { "number", "country" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisation_sort_name_id",
                schema: "organisations",
                table: "organisation",
                columns: new[] { "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_other_name_organisation_id",
                schema: "organisations",
                table: "other_name",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_parked_next_try",
                schema: "platform",
                table: "outbox_message",
                columns: new[] { "parked", "next_try" });

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
                name: "ix_partnership_organisation_id",
                schema: "hubs",
                table: "partnership",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_partnership_past_of",
                schema: "hubs",
                table: "partnership",
                column: "past_of");

            migrationBuilder.CreateIndex(
                name: "ix_partnership_project_id",
                schema: "hubs",
                table: "partnership",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_hub_id",
                schema: "hubs",
                table: "project",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_key",
                schema: "hubs",
                table: "project",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_queued_mail_parked_next_try",
                schema: "platform",
                table: "queued_mail",
                columns: new[] { "parked", "next_try" });

            migrationBuilder.CreateIndex(
                name: "ix_remark_project_id",
                schema: "hubs",
                table: "remark",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_size_figures_hub_id_organisation_id",
                schema: "hubs",
                table: "size_figures",
                columns: new[] { "hub_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_status_change_application_id_at",
                schema: "applications",
                table: "status_change",
                columns: new[] { "application_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_talk_booking_customer_id",
                schema: "applications",
                table: "talk_booking",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_talk_booking_slot_id",
                schema: "applications",
                table: "talk_booking",
                column: "slot_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_talk_slot_adviser_id_starts_at",
                schema: "applications",
                table: "talk_slot",
                columns: new[] { "adviser_id", "starts_at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_talk_slot_hub_id_starts_at",
                schema: "applications",
                table: "talk_slot",
                columns: new[] { "hub_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_target_past_of",
                schema: "hubs",
                table: "target",
                column: "past_of");

            migrationBuilder.CreateIndex(
                name: "ix_target_project_id_key",
                schema: "hubs",
                table: "target",
                columns: new[] { "project_id", "key" },
                unique: true,
                filter: "past_of IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_unit_organisation_id_key",
                schema: "organisations",
                table: "unit",
                columns: new[] { "organisation_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_untold_request_hub_id",
                schema: "applications",
                table: "untold_request",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_normalized_email",
                schema: "platform",
                table: "user",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_normalized_user_name",
                schema: "platform",
                table: "user",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_claim_user_id",
                schema: "platform",
                table: "user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_login_user_id",
                schema: "platform",
                table: "user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_passkey_user_id",
                schema: "platform",
                table: "user_passkey",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_link",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "accessibility_report",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "audit_content",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "chosen_offering",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "crosswalk_override",
                schema: "vocabularies");

            migrationBuilder.DropTable(
                name: "customer",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "data_protection_key",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "decision",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "draft",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "event_stamp",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "field_source",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "financing_line",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "former_slug",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "import_row_error",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "invitation",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "known_at",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "last_letter",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "listing_change",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "listing_level",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "membership",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "merged",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "offering_batch_row",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "offering_facet",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "offering_price",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "offering_status",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "offering_version",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "other_name",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "ownership",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "partnership",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "queued_mail",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "reading",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "reference_counter",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "remark",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "size_figures",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "status_change",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "talk_booking",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "target_part",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "target_step",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "target_value",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "unit",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "untold_request",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "user_claim",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "user_login",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "user_passkey",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "user_token",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "audit_entry",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "network_listing",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "offering_batch",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "offering",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "application",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "talk_slot",
                schema: "applications");

            migrationBuilder.DropTable(
                name: "target",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "organisation",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "user",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "import_batch",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "project",
                schema: "hubs");

            migrationBuilder.DropTable(
                name: "hub",
                schema: "hubs");
        }
    }
}
