using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samverka.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "applications_application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organisation_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    customer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    contact_phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    sector = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    customer_type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    in_confidence = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    folded = table.Column<string>(type: "TEXT", maxLength: 20734, nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    status_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    waits_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    adviser_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    speaks_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    wrote_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    erased_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    erased_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    erased_ground = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_application", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "applications_last_letter",
                columns: table => new
                {
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_last_letter", x => x.hub_id);
                });

            migrationBuilder.CreateTable(
                name: "applications_reading",
                columns: table => new
                {
                    subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    reader = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    in_emergency = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_reading", x => new { x.subject, x.reader, x.day });
                });

            migrationBuilder.CreateTable(
                name: "applications_reference_counter",
                columns: table => new
                {
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_reference_counter", x => new { x.hub_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "applications_talk_slot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    adviser_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    starts_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_talk_slot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "applications_untold_request",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_untold_request", x => x.application_id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_network_listing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 210, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    city = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    postal_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    nuts = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    website = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_network_listing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    published_version = table.Column<int>(type: "INTEGER", nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    review_asked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    prices_await = table.Column<bool>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    search = table.Column<string>(type: "TEXT", nullable: false),
                    provider = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    provider_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outside_consortium = table.Column<bool>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reminded_of = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sort_en = table.Column<string>(type: "TEXT", maxLength: 420, nullable: false),
                    sort_sv = table.Column<string>(type: "TEXT", maxLength: 420, nullable: false),
                    summary_en = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    summary_sv = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    title_sv = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hubs_accessibility_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    where = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    resolved_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_accessibility_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hubs_hub",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nuts = table.Column<string>(type: "TEXT", nullable: false),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reference_prefix = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    answer_within_working_days = table.Column<int>(type: "INTEGER", nullable: true),
                    closed_weeks = table.Column<string>(type: "TEXT", nullable: false),
                    contact_email = table.Column<string>(type: "TEXT", nullable: true),
                    contact_phone = table.Column<string>(type: "TEXT", nullable: true),
                    website = table.Column<string>(type: "TEXT", nullable: true),
                    network_listing = table.Column<string>(type: "TEXT", maxLength: 210, nullable: true),
                    part_of = table.Column<string>(type: "TEXT", nullable: true),
                    run_by_authority = table.Column<bool>(type: "INTEGER", nullable: false),
                    takes_applications = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    fiction_notice_en = table.Column<string>(type: "TEXT", nullable: true),
                    fiction_notice_sv = table.Column<string>(type: "TEXT", nullable: true),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    name_sv = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    promise_en = table.Column<string>(type: "TEXT", nullable: true),
                    promise_sv = table.Column<string>(type: "TEXT", nullable: true),
                    region_en = table.Column<string>(type: "TEXT", nullable: true),
                    region_sv = table.Column<string>(type: "TEXT", nullable: true),
                    summary_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    summary_sv = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_hub", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations_organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    sort_name = table.Column<string>(type: "TEXT", maxLength: 1200, nullable: false),
                    search_text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    alike_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    alike_reversed = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    alike_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    domain = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    legal_form = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    industry = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    is_authority = table.Column<bool>(type: "INTEGER", nullable: false),
                    website = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    came_with_a_request = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_a_persons = table.Column<bool>(type: "INTEGER", nullable: false),
                    about_en = table.Column<string>(type: "TEXT", nullable: true),
                    about_sv = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_access_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    once = table.Column<bool>(type: "INTEGER", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_access_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    feature = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: true),
                    chain_hash = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_customer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_customer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_data_protection_key",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_data_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    owner_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_event_stamp",
                columns: table => new
                {
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 100, nullable: false),
                    stamp = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_event_stamp", x => x.@event);
                });

            migrationBuilder.CreateTable(
                name: "platform_import_batch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    checksum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    reading = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    refused = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_import_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    invited_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    letter = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_invitation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_membership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_membership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 100, nullable: false),
                    reaction = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try = table.Column<DateTime>(type: "TEXT", nullable: false),
                    parked = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_fault = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_queued_mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    letter = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try = table.Column<DateTime>(type: "TEXT", nullable: false),
                    parked = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_fault = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_queued_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_user",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    letters_off = table.Column<int>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_user", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vocabularies_crosswalk_override",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_list = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    to_list = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    from_code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    to_codes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vocabularies_crosswalk_override", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "applications_chosen_offering",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_chosen_offering", x => new { x.application_id, x.offering_id });
                    table.ForeignKey(
                        name: "fk_applications_chosen_offering_applications_application_application_id",
                        column: x => x.application_id,
                        principalTable: "applications_application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "applications_status_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    adviser_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    message = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    internal_note = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_status_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_applications_status_change_applications_application_application_id",
                        column: x => x.application_id,
                        principalTable: "applications_application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "applications_talk_booking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slot_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    customer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    need = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    booked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    moves = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applications_talk_booking", x => x.id);
                    table.ForeignKey(
                        name: "fk_applications_talk_booking_talk_slot_slot_id",
                        column: x => x.slot_id,
                        principalTable: "applications_talk_slot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_listing_level",
                columns: table => new
                {
                    listing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_listing_level", x => new { x.listing_id, x.kind, x.code });
                    table.ForeignKey(
                        name: "fk_catalogue_listing_level_network_listing_listing_id",
                        column: x => x.listing_id,
                        principalTable: "catalogue_network_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering_facet",
                columns: table => new
                {
                    offering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering_facet", x => new { x.offering_id, x.list, x.code });
                    table.ForeignKey(
                        name: "fk_catalogue_offering_facet_catalogue_offering_offering_id",
                        column: x => x.offering_id,
                        principalTable: "catalogue_offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering_price",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    amount_minor = table.Column<long>(type: "INTEGER", nullable: false),
                    discounted_minor = table.Column<long>(type: "INTEGER", nullable: true),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    note_sv = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    note_en = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    set_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    set_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    corrected_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    corrects = table.Column<Guid>(type: "TEXT", nullable: true),
                    awaits_since = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering_price", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalogue_offering_price_catalogue_offering_offering_id",
                        column: x => x.offering_id,
                        principalTable: "catalogue_offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering_status",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<int>(type: "INTEGER", nullable: false),
                    to = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering_status", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalogue_offering_status_catalogue_offering_offering_id",
                        column: x => x.offering_id,
                        principalTable: "catalogue_offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering_version",
                columns: table => new
                {
                    offering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering_version", x => new { x.offering_id, x.number });
                    table.ForeignKey(
                        name: "fk_catalogue_offering_version_catalogue_offering_offering_id",
                        column: x => x.offering_id,
                        principalTable: "catalogue_offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hubs_former_slug",
                columns: table => new
                {
                    slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_former_slug", x => x.slug);
                    table.ForeignKey(
                        name: "fk_hubs_former_slug_hub_hub_id",
                        column: x => x.hub_id,
                        principalTable: "hubs_hub",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "hubs_project",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    registration_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    partners_stated = table.Column<int>(type: "INTEGER", nullable: true),
                    partners_not_published = table.Column<int>(type: "INTEGER", nullable: true),
                    nuts = table.Column<string>(type: "TEXT", nullable: false),
                    follows = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    name_sv = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    period_note_en = table.Column<string>(type: "TEXT", nullable: true),
                    period_note_sv = table.Column<string>(type: "TEXT", nullable: true),
                    targets_note_en = table.Column<string>(type: "TEXT", nullable: true),
                    targets_note_sv = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_project", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_project_hubs_hub_hub_id",
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

            migrationBuilder.CreateTable(
                name: "organisations_field_source",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations_field_source", x => new { x.organisation_id, x.field });
                    table.ForeignKey(
                        name: "fk_organisations_field_source_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations_known_at",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations_known_at", x => new { x.organisation_id, x.hub_id, x.record_id });
                    table.ForeignKey(
                        name: "fk_organisations_known_at_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations_merged",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    into = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations_merged", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_merged_organisation_id",
                        column: x => x.id,
                        principalTable: "organisations_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_organisations_merged_organisation_into",
                        column: x => x.into,
                        principalTable: "organisations_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations_other_name",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations_other_name", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_other_name_organisations_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    other_names = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    name_sv = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations_unit", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_unit_organisations_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_content",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_content", x => x.entry_id);
                    table.ForeignKey(
                        name: "fk_platform_audit_content_audit_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "platform_audit_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_listing_change",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    listing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 210, nullable: true),
                    before = table.Column<string>(type: "TEXT", nullable: true),
                    after = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_before = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_listing_change", x => new { x.batch_id, x.number });
                    table.ForeignKey(
                        name: "fk_catalogue_listing_change_platform_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalTable: "platform_import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering_batch",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hub_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering_batch", x => x.batch_id);
                    table.ForeignKey(
                        name: "fk_catalogue_offering_batch_platform_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalTable: "platform_import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_import_row_error",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    column = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    arguments_json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_import_row_error", x => new { x.batch_id, x.number });
                    table.ForeignKey(
                        name: "fk_platform_import_row_error_platform_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalTable: "platform_import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_user_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_platform_user_claim_user_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_user_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_platform_user_login_user_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_user_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_user_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_platform_user_passkey_user_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_user_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_platform_user_token_user_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_user",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    period_from = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    period_to = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    budget_minor = table.Column<long>(type: "INTEGER", nullable: true),
                    budget_published = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    is_taken_back = table.Column<bool>(type: "INTEGER", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    taken_back_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    what_en = table.Column<string>(type: "TEXT", nullable: false),
                    what_sv = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_decision", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_decision_project_project_id",
                        column: x => x.project_id,
                        principalTable: "hubs_project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_financing_line",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    financier = table.Column<Guid>(type: "TEXT", nullable: true),
                    nature = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: false),
                    share = table.Column<int>(type: "INTEGER", nullable: true),
                    cap_minor = table.Column<long>(type: "INTEGER", nullable: true),
                    amount_minor = table.Column<long>(type: "INTEGER", nullable: true),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    aid_basis = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    condition_en = table.Column<string>(type: "TEXT", nullable: true),
                    condition_sv = table.Column<string>(type: "TEXT", nullable: true),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_sv = table.Column<string>(type: "TEXT", nullable: false),
                    share_note_en = table.Column<string>(type: "TEXT", nullable: true),
                    share_note_sv = table.Column<string>(type: "TEXT", nullable: true),
                    source_en = table.Column<string>(type: "TEXT", nullable: true),
                    source_sv = table.Column<string>(type: "TEXT", nullable: true),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    past_of = table.Column<Guid>(type: "TEXT", nullable: true),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    is_removed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_financing_line", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_financing_line_project_project_id",
                        column: x => x.project_id,
                        principalTable: "hubs_project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_partnership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    past_of = table.Column<Guid>(type: "TEXT", nullable: true),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    is_removed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_partnership", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_partnership_project_project_id",
                        column: x => x.project_id,
                        principalTable: "hubs_project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_remark",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text_en = table.Column<string>(type: "TEXT", nullable: false),
                    text_sv = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_remark", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_remark_hubs_project_project_id",
                        column: x => x.project_id,
                        principalTable: "hubs_project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_target",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    at_least = table.Column<bool>(type: "INTEGER", nullable: false),
                    subset_of = table.Column<string>(type: "TEXT", nullable: true),
                    indicator_en = table.Column<string>(type: "TEXT", nullable: false),
                    indicator_sv = table.Column<string>(type: "TEXT", nullable: false),
                    source_en = table.Column<string>(type: "TEXT", nullable: true),
                    source_sv = table.Column<string>(type: "TEXT", nullable: true),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    past_of = table.Column<Guid>(type: "TEXT", nullable: true),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    is_removed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_target", x => x.id);
                    table.ForeignKey(
                        name: "fk_hubs_target_hubs_project_project_id",
                        column: x => x.project_id,
                        principalTable: "hubs_project",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_offering_batch_row",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    offering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    provider_before = table.Column<Guid>(type: "TEXT", nullable: true),
                    price_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    price_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    only_price = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogue_offering_batch_row", x => new { x.batch_id, x.line });
                    table.ForeignKey(
                        name: "fk_catalogue_offering_batch_row_catalogue_offering_batch_batch_id",
                        column: x => x.batch_id,
                        principalTable: "catalogue_offering_batch",
                        principalColumn: "batch_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_target_part",
                columns: table => new
                {
                    target_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_target_part", x => new { x.target_id, x.part });
                    table.ForeignKey(
                        name: "fk_hubs_target_part_hubs_target_target_id",
                        column: x => x.target_id,
                        principalTable: "hubs_target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_target_step",
                columns: table => new
                {
                    target_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_target_step", x => new { x.target_id, x.from });
                    table.ForeignKey(
                        name: "fk_hubs_target_step_hubs_target_target_id",
                        column: x => x.target_id,
                        principalTable: "hubs_target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hubs_target_value",
                columns: table => new
                {
                    target_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hubs_target_value", x => new { x.target_id, x.decision });
                    table.ForeignKey(
                        name: "fk_hubs_target_value_hubs_target_target_id",
                        column: x => x.target_id,
                        principalTable: "hubs_target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_customer_id_sent_at",
                table: "applications_application",
                columns: new[] { "customer_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_draft_id",
                table: "applications_application",
                column: "draft_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_hub_id_adviser_id_sent_at_id",
                table: "applications_application",
                columns: new[] { "hub_id", "adviser_id", "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_hub_id_changed_at_id",
                table: "applications_application",
                columns: new[] { "hub_id", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_hub_id_sent_at_id",
                table: "applications_application",
                columns: new[] { "hub_id", "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_hub_id_status_sent_at_id",
                table: "applications_application",
                columns: new[] { "hub_id", "status", "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_hub_id_waits_since_id",
                table: "applications_application",
                columns: new[] { "hub_id", "waits_since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_organisation_id",
                table: "applications_application",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_reference",
                table: "applications_application",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_application_wrote_at",
                table: "applications_application",
                column: "wrote_at");

            migrationBuilder.CreateIndex(
                name: "ix_applications_status_change_application_id_at",
                table: "applications_status_change",
                columns: new[] { "application_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_talk_booking_customer_id",
                table: "applications_talk_booking",
                column: "customer_id");

            migrationBuilder.CreateIndex(
                name: "ix_applications_talk_booking_slot_id",
                table: "applications_talk_booking",
                column: "slot_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_talk_slot_adviser_id_starts_at",
                table: "applications_talk_slot",
                columns: new[] { "adviser_id", "starts_at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_talk_slot_hub_id_starts_at",
                table: "applications_talk_slot",
                columns: new[] { "hub_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_applications_untold_request_hub_id",
                table: "applications_untold_request",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_listing_change_batch_id_kind_number",
                table: "catalogue_listing_change",
                columns: new[] { "batch_id", "kind", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_listing_level_kind_code_level",
                table: "catalogue_listing_level",
                columns: new[] { "kind", "code", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_network_listing_name_country_type",
                table: "catalogue_network_listing",
                columns: new[] { "name", "country", "type" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_network_listing_slug",
                table: "catalogue_network_listing",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_changed_at",
                table: "catalogue_offering",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_hub_id_state",
                table: "catalogue_offering",
                columns: new[] { "hub_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_provider_id",
                table: "catalogue_offering",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_published_at_id",
                table: "catalogue_offering",
                columns: new[] { "published_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_slug",
                table: "catalogue_offering",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_state_valid_to",
                table: "catalogue_offering",
                columns: new[] { "state", "valid_to" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_batch_by",
                table: "catalogue_offering_batch",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_batch_hub_id",
                table: "catalogue_offering_batch",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_facet_list_code",
                table: "catalogue_offering_facet",
                columns: new[] { "list", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_price_offering_id_from",
                table: "catalogue_offering_price",
                columns: new[] { "offering_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_offering_status_offering_id_at",
                table: "catalogue_offering_status",
                columns: new[] { "offering_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_accessibility_report_hub_id_resolved_at_received_at",
                table: "hubs_accessibility_report",
                columns: new[] { "hub_id", "resolved_at", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_decision_project_id_number",
                table: "hubs_decision",
                columns: new[] { "project_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hubs_financing_line_past_of",
                table: "hubs_financing_line",
                column: "past_of");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_financing_line_project_id",
                table: "hubs_financing_line",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_former_slug_hub_id",
                table: "hubs_former_slug",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_hub_network_listing",
                table: "hubs_hub",
                column: "network_listing",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hubs_hub_reference_prefix",
                table: "hubs_hub",
                column: "reference_prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hubs_hub_slug",
                table: "hubs_hub",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hubs_ownership_hub_id_owned_id",
                table: "hubs_ownership",
                columns: new[] { "hub_id", "owned_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_ownership_hub_id_owner_id",
                table: "hubs_ownership",
                columns: new[] { "hub_id", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_partnership_organisation_id",
                table: "hubs_partnership",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_partnership_past_of",
                table: "hubs_partnership",
                column: "past_of");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_partnership_project_id",
                table: "hubs_partnership",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_project_hub_id",
                table: "hubs_project",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_project_key",
                table: "hubs_project",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hubs_remark_project_id",
                table: "hubs_remark",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_size_figures_hub_id_organisation_id",
                table: "hubs_size_figures",
                columns: new[] { "hub_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hubs_target_past_of",
                table: "hubs_target",
                column: "past_of");

            migrationBuilder.CreateIndex(
                name: "ix_hubs_target_project_id_key",
                table: "hubs_target",
                columns: new[] { "project_id", "key" },
                unique: true,
                filter: "past_of IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_known_at_record_id",
                table: "organisations_known_at",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_merged_into",
                table: "organisations_merged",
                column: "into");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_alike_name",
                table: "organisations_organisation",
                column: "alike_name");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_alike_number",
                table: "organisations_organisation",
                column: "alike_number");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_alike_reversed",
                table: "organisations_organisation",
                column: "alike_reversed");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_domain",
                table: "organisations_organisation",
                column: "domain");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_key",
                table: "organisations_organisation",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_number_country",
                table: "organisations_organisation",
                columns: new[] { "number", "country" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_organisation_sort_name_id",
                table: "organisations_organisation",
                columns: new[] { "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_other_name_organisation_id",
                table: "organisations_other_name",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_unit_organisation_id_key",
                table: "organisations_unit",
                columns: new[] { "organisation_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_access_link_expires_at",
                table: "platform_access_link",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_access_link_token_hash",
                table: "platform_access_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_unsealed",
                table: "platform_audit_entry",
                column: "at",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_platform_audit_entry_position",
                table: "platform_audit_entry",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_audit_entry_subject_subject_id",
                table: "platform_audit_entry",
                columns: new[] { "subject", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_customer_email",
                table: "platform_customer",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_draft_expires_at",
                table: "platform_draft",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_draft_owner_hash_kind",
                table: "platform_draft",
                columns: new[] { "owner_hash", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_import_batch_kind_created_at",
                table: "platform_import_batch",
                columns: new[] { "kind", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_invitation_expires_at",
                table: "platform_invitation",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_invitation_hub_id",
                table: "platform_invitation",
                column: "hub_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_membership_hub_id_role",
                table: "platform_membership",
                columns: new[] { "hub_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_membership_user_id",
                table: "platform_membership",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_message_parked_next_try",
                table: "platform_outbox_message",
                columns: new[] { "parked", "next_try" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_queued_mail_parked_next_try",
                table: "platform_queued_mail",
                columns: new[] { "parked", "next_try" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_user_normalized_email",
                table: "platform_user",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_user_normalized_user_name",
                table: "platform_user",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_user_claim_user_id",
                table: "platform_user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_user_login_user_id",
                table: "platform_user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_user_passkey_user_id",
                table: "platform_user_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_vocabularies_crosswalk_override_from_list_to_list_from_code",
                table: "vocabularies_crosswalk_override",
                columns: new[] { "from_list", "to_list", "from_code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "applications_chosen_offering");

            migrationBuilder.DropTable(
                name: "applications_last_letter");

            migrationBuilder.DropTable(
                name: "applications_reading");

            migrationBuilder.DropTable(
                name: "applications_reference_counter");

            migrationBuilder.DropTable(
                name: "applications_status_change");

            migrationBuilder.DropTable(
                name: "applications_talk_booking");

            migrationBuilder.DropTable(
                name: "applications_untold_request");

            migrationBuilder.DropTable(
                name: "catalogue_listing_change");

            migrationBuilder.DropTable(
                name: "catalogue_listing_level");

            migrationBuilder.DropTable(
                name: "catalogue_offering_batch_row");

            migrationBuilder.DropTable(
                name: "catalogue_offering_facet");

            migrationBuilder.DropTable(
                name: "catalogue_offering_price");

            migrationBuilder.DropTable(
                name: "catalogue_offering_status");

            migrationBuilder.DropTable(
                name: "catalogue_offering_version");

            migrationBuilder.DropTable(
                name: "hubs_accessibility_report");

            migrationBuilder.DropTable(
                name: "hubs_decision");

            migrationBuilder.DropTable(
                name: "hubs_financing_line");

            migrationBuilder.DropTable(
                name: "hubs_former_slug");

            migrationBuilder.DropTable(
                name: "hubs_ownership");

            migrationBuilder.DropTable(
                name: "hubs_partnership");

            migrationBuilder.DropTable(
                name: "hubs_remark");

            migrationBuilder.DropTable(
                name: "hubs_size_figures");

            migrationBuilder.DropTable(
                name: "hubs_target_part");

            migrationBuilder.DropTable(
                name: "hubs_target_step");

            migrationBuilder.DropTable(
                name: "hubs_target_value");

            migrationBuilder.DropTable(
                name: "organisations_field_source");

            migrationBuilder.DropTable(
                name: "organisations_known_at");

            migrationBuilder.DropTable(
                name: "organisations_merged");

            migrationBuilder.DropTable(
                name: "organisations_other_name");

            migrationBuilder.DropTable(
                name: "organisations_unit");

            migrationBuilder.DropTable(
                name: "platform_access_link");

            migrationBuilder.DropTable(
                name: "platform_audit_content");

            migrationBuilder.DropTable(
                name: "platform_customer");

            migrationBuilder.DropTable(
                name: "platform_data_protection_key");

            migrationBuilder.DropTable(
                name: "platform_draft");

            migrationBuilder.DropTable(
                name: "platform_event_stamp");

            migrationBuilder.DropTable(
                name: "platform_import_row_error");

            migrationBuilder.DropTable(
                name: "platform_invitation");

            migrationBuilder.DropTable(
                name: "platform_membership");

            migrationBuilder.DropTable(
                name: "platform_outbox_message");

            migrationBuilder.DropTable(
                name: "platform_queued_mail");

            migrationBuilder.DropTable(
                name: "platform_user_claim");

            migrationBuilder.DropTable(
                name: "platform_user_login");

            migrationBuilder.DropTable(
                name: "platform_user_passkey");

            migrationBuilder.DropTable(
                name: "platform_user_token");

            migrationBuilder.DropTable(
                name: "vocabularies_crosswalk_override");

            migrationBuilder.DropTable(
                name: "applications_application");

            migrationBuilder.DropTable(
                name: "applications_talk_slot");

            migrationBuilder.DropTable(
                name: "catalogue_network_listing");

            migrationBuilder.DropTable(
                name: "catalogue_offering_batch");

            migrationBuilder.DropTable(
                name: "catalogue_offering");

            migrationBuilder.DropTable(
                name: "hubs_target");

            migrationBuilder.DropTable(
                name: "organisations_organisation");

            migrationBuilder.DropTable(
                name: "platform_audit_entry");

            migrationBuilder.DropTable(
                name: "platform_user");

            migrationBuilder.DropTable(
                name: "platform_import_batch");

            migrationBuilder.DropTable(
                name: "hubs_project");

            migrationBuilder.DropTable(
                name: "hubs_hub");
        }
    }
}
